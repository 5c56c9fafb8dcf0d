package org.rollcall.referral.allocation.handover;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a handover stands. One that is done can be begun anew: what could not move then may move now. */
enum HandoverState implements State<HandoverState> {
    RUNNING,
    @End
    DONE;

    static final String PROVISION = "The council's supervision of its attendance officers: no case without an officer";

    @Override
    public Set<HandoverState> next() {
        return switch (this) {
            case RUNNING -> Set.of(DONE);
            case DONE -> Set.of(RUNNING);
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
