package org.rollcall.referral.caselog.entry;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where an entry of the log stands, and where it may go from there. */
public enum EntryState implements State<EntryState> {
    PLANNED,
    @End
    DONE,
    @End
    CANCELLED,
    /** It should have been and was not: nobody came, nobody could go. */
    @End
    MISSED;

    public static final String PROVISION =
            "What was recorded in the log stays as it is; what was wrong in it is corrected by another entry";

    @Override
    public Set<EntryState> next() {
        return switch (this) {
            case PLANNED -> Set.of(DONE, CANCELLED, MISSED);
            case DONE, CANCELLED, MISSED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
