package org.rollcall.platform.retention;

import java.time.LocalDate;
import org.rollcall.platform.store.OrderedRecords;

/** A record whose time is over: since when it ran, and the last day on which it had to be kept. */
record Leaving(RetentionRule rule, OrderedRecords.Place place, LocalDate triggeredOn, LocalDate keptUntil) {

    String holdId() {
        return HeldRecord.idOf(rule.collection(), place.id());
    }

    /** Where the list goes on after this record. */
    String cursor() {
        return String.join("~", rule.collection(), place.value().toString(), place.id());
    }
}
