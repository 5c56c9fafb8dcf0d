package org.rollcall.referral.duty.kept;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a duty stands, and where it may go from there. */
enum DutyState implements State<DutyState> {
    /** It is to be done, and there is time. */
    RUNNING,
    /** Its last day has passed. It is still to be done, and is met late when it is. */
    MISSED,
    @End
    MET,
    /** It need not be done any more. */
    @End
    FALLEN;

    static final String PROVISION = "Practice of councils: a duty that was missed stays to be done";

    @Override
    public Set<DutyState> next() {
        return switch (this) {
            case RUNNING -> Set.of(MISSED, MET, FALLEN);
            case MISSED -> Set.of(RUNNING, MET, FALLEN);
            case MET -> Set.of(RUNNING);
            case FALLEN -> Set.of(RUNNING, MET);
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    boolean isOpen() {
        return this == RUNNING || this == MISSED;
    }
}
