package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that holds from a day on, until a day or until further notice; both days are included. */
public interface Dated {

    LocalDate from();

    @Nullable LocalDate until();

    default boolean covers(LocalDate day) {
        LocalDate last = until();
        return !day.isBefore(from()) && (last == null || !day.isAfter(last));
    }
}
