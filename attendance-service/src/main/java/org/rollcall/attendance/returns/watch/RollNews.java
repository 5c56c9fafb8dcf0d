package org.rollcall.attendance.returns.watch;

import java.time.LocalDate;

/** What this package reads of the service's own announcement that a pupil joined a roll. */
record RollNews(String pupilId, String schoolUrn, LocalDate joined) {}
