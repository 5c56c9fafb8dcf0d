package org.rollcall.platform.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/**
 * A record that is or was held. Each reason holds by itself: when a complaint is over, a record that was also asked for is kept on.
 * Nothing is taken away, so that one can see later who held what and when.
 *
 * @param held whether any reason stands
 */
record HeldRecord(String collection, String recordId, boolean held, List<Hold> holds) {

    private static final int MOST_HOLDS = 200;

    HeldRecord {
        holds = List.copyOf(holds);
    }

    static HeldRecord none(String collection, String recordId) {
        return of(collection, recordId, List.of());
    }

    static String idOf(String collection, String recordId) {
        return collection + "~" + recordId;
    }

    HeldRecord place(HoldReason reason, LocalDate today, String by) {
        if (standing().contains(reason)) {
            return this;
        }
        if (holds.size() >= MOST_HOLDS) {
            throw refused("TOO_MANY_HOLDS", "The record was held 200 times; ask for its history to be looked at.");
        }
        return of(
                collection,
                recordId,
                Stream.concat(holds.stream(), Stream.of(Hold.place(reason, today, by)))
                        .toList());
    }

    HeldRecord lift(HoldReason reason, LocalDate today, String by) {
        if (!standing().contains(reason)) {
            throw refused("NOT_HELD", "The record is not held for " + reason + ".");
        }
        List<Hold> next = new ArrayList<>(holds);
        next.replaceAll(hold -> hold.stands() && hold.reason() == reason ? hold.lift(today, by) : hold);
        return of(collection, recordId, next);
    }

    /** The reasons that hold the record now. */
    List<HoldReason> standing() {
        return holds.stream().filter(Hold::stands).map(Hold::reason).sorted().toList();
    }

    private static HeldRecord of(String collection, String recordId, List<Hold> holds) {
        return new HeldRecord(collection, recordId, holds.stream().anyMatch(Hold::stands), holds);
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, "")));
    }
}
