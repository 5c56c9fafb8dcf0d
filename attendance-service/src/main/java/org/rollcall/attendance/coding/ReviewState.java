package org.rollcall.attendance.coding;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a weekly review stands, and what may follow. */
public enum ReviewState {
    OPEN,
    SENT,
    /** The school has said something to every query; it goes back to SENT when a verdict asks for a correction. */
    ANSWERED,
    CLOSED;

    Set<ReviewState> next() {
        return switch (this) {
            case OPEN -> Set.of(SENT, CLOSED);
            case SENT -> Set.of(ANSWERED, CLOSED);
            case ANSWERED -> Set.of(SENT, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    ReviewState become(ReviewState wanted) {
        if (!next().contains(wanted)) {
            throw Refused.transition(this, wanted, next(), QueryState.PROVISION);
        }
        return wanted;
    }
}
