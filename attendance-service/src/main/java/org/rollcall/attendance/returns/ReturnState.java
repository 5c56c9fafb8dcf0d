package org.rollcall.attendance.returns;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a return stands, and where it may go from there. */
public enum ReturnState implements State<ReturnState> {
    /** Opened for the school to confirm and send. */
    DRAFT,
    /** Its last day has passed, and it was not sent. */
    LATE,
    SENT,
    @End
    ACKNOWLEDGED,
    /** The council has found that none is owed. */
    @End
    NOT_REQUIRED;

    static final String PROVISION =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13";

    @Override
    public Set<ReturnState> next() {
        return switch (this) {
            case DRAFT -> Set.of(LATE, SENT, NOT_REQUIRED);
            case LATE -> Set.of(SENT, NOT_REQUIRED);
            case SENT -> Set.of(ACKNOWLEDGED);
            case ACKNOWLEDGED, NOT_REQUIRED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    public boolean wasSent() {
        return this == SENT || this == ACKNOWLEDGED;
    }
}
