package org.rollcall.attendance.coding.check.run;

import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.platform.rules.Provision;

/** Illness day after day: was anybody in contact with the family? */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: support for pupils with illness",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NoContactWhileIll implements RunCheck {

    @Override
    public Check check() {
        return Check.NO_CONTACT_WHILE_ILL;
    }

    @Override
    public String code() {
        return "I";
    }

    @Override
    public int days(Scope scope) {
        return scope.number(CodingNumber.CONTACT_AFTER_DAYS);
    }

    @Override
    public String fact(int days) {
        return "Illness was recorded for %d school days together.".formatted(days);
    }
}
