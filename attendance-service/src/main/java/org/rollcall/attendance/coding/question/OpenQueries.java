package org.rollcall.attendance.coding.question;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;

/** Whether any query of a review still waits, and for whom. */
public record OpenQueries(boolean sending, boolean school, boolean verdict) {

    public List<FailingGuard> guards() {
        List<FailingGuard> guards = new ArrayList<>();
        if (sending) {
            guards.add(guard("QUERIES_NOT_SENT", "Some queries are proposed: send them, or drop them with a reason."));
        }
        if (school) {
            guards.add(guard("QUERIES_UNANSWERED", "The school has not answered or corrected every query."));
        }
        if (verdict) {
            guards.add(guard("QUERIES_WITHOUT_VERDICT", "Some answers have no verdict yet."));
        }
        return guards;
    }

    private static FailingGuard guard(String code, String detail) {
        return new FailingGuard(code, detail, QueryState.PROVISION);
    }
}
