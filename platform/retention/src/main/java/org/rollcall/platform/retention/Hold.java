package org.rollcall.platform.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One reason to hold a record, from the day on which somebody gave it until somebody lifts it. */
record Hold(
        HoldReason reason,
        LocalDate from,
        String placedBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedBy) {

    static Hold place(HoldReason reason, LocalDate today, String by) {
        return new Hold(reason, today, by, null, null);
    }

    Hold lift(LocalDate today, String by) {
        return new Hold(reason, from, placedBy, today, by);
    }

    boolean stands() {
        return liftedOn == null;
    }
}
