package org.rollcall.referral.caselog;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where an entry of the log stands, and where it may go from there. */
enum EntryState {
    PLANNED,
    DONE,
    CANCELLED,
    /** It should have been and was not: nobody came, nobody could go. */
    MISSED;

    static final String PROVISION =
            "What was recorded in the log stays as it is; what was wrong in it is corrected by another entry";

    Set<EntryState> next() {
        return switch (this) {
            case PLANNED -> Set.of(DONE, CANCELLED, MISSED);
            case DONE, CANCELLED, MISSED -> Set.of();
        };
    }

    EntryState become(EntryState next) {
        if (!next().contains(next)) {
            throw Refused.transition(this, next, next(), PROVISION);
        }
        return next;
    }
}
