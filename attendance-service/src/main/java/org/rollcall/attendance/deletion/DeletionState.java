package org.rollcall.attendance.deletion;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a deletion stands, and where it may go from there. */
public enum DeletionState implements State<DeletionState> {
    /** Written down by the school. */
    PROPOSED,
    /** With the council. */
    LA_CHECK,
    /** The council does not accept it; the school answers or withdraws. */
    CHALLENGED,
    /** The head teacher has decided; the name still stands in the register. */
    CONFIRMED,
    @End
    DELETED,
    @End
    WITHDRAWN;

    static final String PROVISION =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 9";

    @Override
    public Set<DeletionState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(LA_CHECK, CHALLENGED, CONFIRMED, WITHDRAWN);
            case LA_CHECK -> Set.of(CHALLENGED, CONFIRMED, WITHDRAWN);
            case CHALLENGED -> Set.of(LA_CHECK, WITHDRAWN);
            case CONFIRMED -> Set.of(CHALLENGED, DELETED, WITHDRAWN);
            case DELETED, WITHDRAWN -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    /** What the school says may still be changed. */
    boolean isEditable() {
        return this == PROPOSED || this == CHALLENGED;
    }

    /** The enquiries of the council may still be recorded. */
    boolean isUndecided() {
        return isEditable() || this == LA_CHECK;
    }
}
