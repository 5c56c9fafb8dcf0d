package org.rollcall.attendance.audit;

import org.rollcall.attendance.coding.doubt.Check;

/** What an automatic check came to over the sample: how many sessions it doubts. */
record CheckResult(Check check, int sessions) {

    boolean passed() {
        return sessions == 0;
    }
}
