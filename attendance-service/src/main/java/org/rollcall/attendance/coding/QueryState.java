package org.rollcall.attendance.coding;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a query stands, who is to act, and what may follow. */
public enum QueryState {
    PROPOSED(WaitingFor.SENDING),
    DROPPED(WaitingFor.NOBODY),
    ASKED(WaitingFor.SCHOOL),
    ANSWERED(WaitingFor.VERDICT),
    /** The register itself shows other marks than those that were asked about. */
    CORRECTED(WaitingFor.VERDICT),
    MUST_CORRECT(WaitingFor.SCHOOL),
    ACCEPTED(WaitingFor.NOBODY),
    ESCALATED(WaitingFor.NOBODY);

    static final String PROVISION =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10";

    private final WaitingFor waitingFor;

    QueryState(WaitingFor waitingFor) {
        this.waitingFor = waitingFor;
    }

    WaitingFor waitingFor() {
        return waitingFor;
    }

    Set<QueryState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(ASKED, DROPPED);
            case ASKED, MUST_CORRECT -> Set.of(ANSWERED, CORRECTED, ESCALATED);
            case ANSWERED -> Set.of(CORRECTED, ACCEPTED, MUST_CORRECT, ESCALATED);
            case CORRECTED -> Set.of(ACCEPTED, MUST_CORRECT, ESCALATED);
            case DROPPED, ACCEPTED, ESCALATED -> Set.of();
        };
    }

    QueryState become(QueryState wanted) {
        if (!next().contains(wanted)) {
            throw Refused.transition(this, wanted, next(), PROVISION);
        }
        return wanted;
    }
}
