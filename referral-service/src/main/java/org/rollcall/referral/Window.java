package org.rollcall.referral;

import java.time.LocalDate;

/** The days of attendance that a referral is about, both included. */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window ends on or after the day on which it begins");
        }
    }
}
