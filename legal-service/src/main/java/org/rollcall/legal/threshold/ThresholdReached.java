package org.rollcall.legal.threshold;

import java.time.LocalDate;
import java.util.List;

/** What this service reads of the attendance service's {@code register.threshold-reached.v1}. */
record ThresholdReached(
        String pupilId, String schoolUrn, LocalDate metOn, LocalDate windowFirstWeek, List<MissedSession> sessions) {}
