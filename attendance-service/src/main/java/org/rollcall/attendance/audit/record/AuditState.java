package org.rollcall.attendance.audit.record;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where an audit stands, and what may follow. */
public enum AuditState implements State<AuditState> {
    PLANNED,
    NOTIFIED,
    FIELDWORK,
    DRAFT,
    FEEDBACK_GIVEN,
    AGREED,
    FOLLOW_UP_DUE,
    @End
    CLOSED,
    @End
    ESCALATED;

    public static final String PRACTICE = "The council's audit procedure; SI 2024/208: access to registers";

    @Override
    public Set<AuditState> next() {
        return switch (this) {
            case PLANNED -> Set.of(NOTIFIED, ESCALATED);
            case NOTIFIED -> Set.of(FIELDWORK, ESCALATED);
            case FIELDWORK -> Set.of(DRAFT, ESCALATED);
            case DRAFT -> Set.of(FEEDBACK_GIVEN, ESCALATED);
            case FEEDBACK_GIVEN -> Set.of(AGREED, ESCALATED);
            case AGREED -> Set.of(FOLLOW_UP_DUE, CLOSED, ESCALATED);
            case FOLLOW_UP_DUE -> Set.of(CLOSED, ESCALATED);
            case CLOSED, ESCALATED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PRACTICE;
    }

    boolean isAtLeast(AuditState other) {
        return compareTo(other) >= 0;
    }
}
