package org.rollcall.attendance.audit.finding;

import org.rollcall.attendance.coding.doubt.Check;

/** What an automatic check came to over the sample: how many sessions it doubts. */
public record CheckResult(Check check, int sessions) {

    public boolean passed() {
        return sessions == 0;
    }
}
