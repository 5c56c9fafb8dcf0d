package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file may say of a pupil beyond what it must; what it leaves out stays as it is known.
 *
 * @param on the day on which the school said it
 */
record Said(
        LocalDate on,
        @Nullable String registrationGroup,
        @Nullable StayKind kind,
        @Nullable Sex sex) {

    static Said nothingOn(LocalDate day) {
        return new Said(day, null, null, null);
    }
}
