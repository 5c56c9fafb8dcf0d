package org.rollcall.referral.duty;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a duty stands, and where it may go from there. */
enum DutyState {
    /** It is to be done, and there is time. */
    RUNNING,
    /** Its last day has passed. It is still to be done, and is met late when it is. */
    MISSED,
    MET,
    /** It need not be done any more. */
    FALLEN;

    static final String PROVISION = "Practice of councils: a duty that was missed stays to be done";

    Set<DutyState> next() {
        return switch (this) {
            case RUNNING -> Set.of(MISSED, MET, FALLEN);
            case MISSED -> Set.of(RUNNING, MET, FALLEN);
            case MET -> Set.of(RUNNING);
            case FALLEN -> Set.of(RUNNING, MET);
        };
    }

    DutyState become(DutyState next) {
        if (!next().contains(next)) {
            throw Refused.transition(this, next, next(), PROVISION);
        }
        return next;
    }

    boolean isOpen() {
        return this == RUNNING || this == MISSED;
    }
}
