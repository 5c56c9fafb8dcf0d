package org.rollcall.referral.allocation;

import java.time.LocalDate;

/** Somebody takes the named officer's place from one day to another, both included. */
record Cover(String id, String officer, LocalDate from, LocalDate to, Reason reason) {

    /** Why the named officer is away; for the council only. */
    enum Reason {
        LEAVE,
        SICKNESS,
        TRAINING,
        PARENTAL_LEAVE,
        VACANCY,
        OTHER
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Cover other) {
        return isCounted() && other.isCounted() && !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    Cover until(LocalDate last) {
        return new Cover(id, officer, from, last, reason);
    }

    /** One that was ended before it began never counted. */
    private boolean isCounted() {
        return !to.isBefore(from);
    }
}
