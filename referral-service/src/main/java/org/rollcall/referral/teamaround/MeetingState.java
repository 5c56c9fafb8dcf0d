package org.rollcall.referral.teamaround;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a meeting stands, and where it may go from there. */
enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): a team around the family that meets";

    Set<MeetingState> next() {
        return this == PLANNED ? Set.of(HELD, CANCELLED) : Set.of();
    }

    MeetingState become(MeetingState next) {
        if (!next().contains(next)) {
            throw Refused.transition(this, next, next(), PROVISION);
        }
        return next;
    }
}
