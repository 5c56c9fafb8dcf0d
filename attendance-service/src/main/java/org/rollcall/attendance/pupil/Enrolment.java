package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay on one school's admission register.
 *
 * @param joined the first day on roll
 * @param left the last day on roll; null while the pupil is on roll
 */
public record Enrolment(
        String schoolUrn,
        YearGroup yearGroup,
        LocalDate joined,
        @Nullable LocalDate left) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }

    boolean endedBefore(LocalDate day) {
        return left != null && left.isBefore(day);
    }
}
