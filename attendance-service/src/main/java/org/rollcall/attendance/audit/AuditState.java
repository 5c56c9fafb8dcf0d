package org.rollcall.attendance.audit;

import java.util.List;
import java.util.Set;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** Where an audit stands, and what may follow. */
public enum AuditState {
    PLANNED,
    NOTIFIED,
    FIELDWORK,
    DRAFT,
    FEEDBACK_GIVEN,
    AGREED,
    FOLLOW_UP_DUE,
    CLOSED,
    ESCALATED;

    static final String PRACTICE = "The council's audit procedure; SI 2024/208: access to registers";

    Set<AuditState> next() {
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

    /** Why this state may not become that one; nothing when it may. */
    List<FailingGuard> refusing(AuditState wanted) {
        return next().contains(wanted)
                ? List.of()
                : Refused.transition(this, wanted, next(), PRACTICE).guards();
    }

    boolean isAtLeast(AuditState other) {
        return compareTo(other) >= 0;
    }
}
