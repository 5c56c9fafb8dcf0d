package org.rollcall.referral.allocation.handover;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a handover stands. One that is done can be begun anew: what could not move then may move now. */
enum HandoverState {
    RUNNING,
    DONE;

    static final String PROVISION = "The council's supervision of its attendance officers: no case without an officer";

    Set<HandoverState> next() {
        return switch (this) {
            case RUNNING -> Set.of(DONE);
            case DONE -> Set.of(RUNNING);
        };
    }

    HandoverState become(HandoverState next) {
        if (!next().contains(next)) {
            throw Refused.transition(this, next, next(), PROVISION);
        }
        return next;
    }
}
