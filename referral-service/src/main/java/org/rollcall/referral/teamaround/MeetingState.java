package org.rollcall.referral.teamaround;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a meeting stands, and where it may go from there. */
enum MeetingState implements State<MeetingState> {
    PLANNED,
    @End
    HELD,
    @End
    CANCELLED;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): a team around the family that meets";

    @Override
    public Set<MeetingState> next() {
        return this == PLANNED ? Set.of(HELD, CANCELLED) : Set.of();
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
