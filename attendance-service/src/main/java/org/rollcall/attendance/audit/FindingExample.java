package org.rollcall.attendance.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding can be seen.
 *
 * @param pupilId null when it is not one pupil's
 * @param session as {@code 2026-09-14 AM}; null when it is no session's
 */
record FindingExample(@Nullable String pupilId, @Nullable String session) {}
