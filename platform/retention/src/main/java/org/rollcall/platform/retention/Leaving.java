package org.rollcall.platform.retention;

import java.time.LocalDate;

/** A record whose time is over: since when it ran, and the last day on which it had to be kept. */
record Leaving(RetentionRule rule, String id, LocalDate triggeredOn, LocalDate keptUntil) {

    String holdId() {
        return HeldRecord.idOf(rule.collection(), id);
    }
}
