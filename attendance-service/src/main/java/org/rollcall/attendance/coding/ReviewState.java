package org.rollcall.attendance.coding;

import java.util.Set;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.platform.rules.State;

/** Where a weekly review stands, and what may follow. */
public enum ReviewState implements State<ReviewState> {
    OPEN,
    SENT,
    /** The school has said something to every query; it goes back to SENT when a verdict asks for a correction. */
    ANSWERED,
    @End
    CLOSED;

    @Override
    public Set<ReviewState> next() {
        return switch (this) {
            case OPEN -> Set.of(SENT, CLOSED);
            case SENT -> Set.of(ANSWERED, CLOSED);
            case ANSWERED -> Set.of(SENT, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return QueryState.PROVISION;
    }
}
