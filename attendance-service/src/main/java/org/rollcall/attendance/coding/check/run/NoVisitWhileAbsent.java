package org.rollcall.attendance.coding.check.run;

import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.platform.rules.Provision;

/** Unexplained absence day after day: was anybody at the home? */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: contact and visits on each day of unexplained absence",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NoVisitWhileAbsent implements RunCheck {

    @Override
    public Check check() {
        return Check.NO_VISIT_WHILE_ABSENT;
    }

    @Override
    public String code() {
        return "O";
    }

    @Override
    public int days(Scope scope) {
        return scope.number(CodingNumber.VISIT_AFTER_DAYS);
    }

    @Override
    public String fact(int days) {
        return "The pupil was absent without reason for %d school days together.".formatted(days);
    }
}
