package org.rollcall.platform.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;

/** From one day to another, both included; without an end it is open there. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    Days {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInput("?to", "must not be before ?from");
        }
    }
}
