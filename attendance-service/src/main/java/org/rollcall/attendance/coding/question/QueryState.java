package org.rollcall.attendance.coding.question;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a query stands, who is to act, and what may follow. */
public enum QueryState implements State<QueryState> {
    PROPOSED(WaitingFor.SENDING),
    @End
    DROPPED(WaitingFor.NOBODY),
    ASKED(WaitingFor.SCHOOL),
    ANSWERED(WaitingFor.VERDICT),
    /** The register itself shows other marks than those that were asked about. */
    CORRECTED(WaitingFor.VERDICT),
    MUST_CORRECT(WaitingFor.SCHOOL),
    @End
    ACCEPTED(WaitingFor.NOBODY),
    @End
    ESCALATED(WaitingFor.NOBODY);

    public static final String PROVISION =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10";

    private final WaitingFor waitingFor;

    QueryState(WaitingFor waitingFor) {
        this.waitingFor = waitingFor;
    }

    public WaitingFor waitingFor() {
        return waitingFor;
    }

    @Override
    public Set<QueryState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(ASKED, DROPPED);
            case ASKED, MUST_CORRECT -> Set.of(ANSWERED, CORRECTED, ESCALATED);
            case ANSWERED -> Set.of(CORRECTED, ACCEPTED, MUST_CORRECT, ESCALATED);
            case CORRECTED -> Set.of(ACCEPTED, MUST_CORRECT, ESCALATED);
            case DROPPED, ACCEPTED, ESCALATED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
