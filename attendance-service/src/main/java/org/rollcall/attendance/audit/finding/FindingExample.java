package org.rollcall.attendance.audit.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding can be seen.
 *
 * @param pupilId null when it is not one pupil's
 * @param session as {@code 2026-09-14 AM}; null when it is no session's
 */
public record FindingExample(
        @Nullable String pupilId, @Nullable String session) {}
