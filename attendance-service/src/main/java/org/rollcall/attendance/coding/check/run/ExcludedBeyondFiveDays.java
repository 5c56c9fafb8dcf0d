package org.rollcall.attendance.coding.check.run;

import java.util.Collection;
import java.util.function.Predicate;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** E from the sixth school day of an exclusion, when provision must be in place. */
@Provision(
        citation =
                "Education Act 1996 s.19(3A); Education and Inspections Act 2006 s.100: provision from the sixth day of exclusion",
        url = "https://www.legislation.gov.uk/ukpga/2006/40/section/100",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ExcludedBeyondFiveDays implements RunCheck {

    private static final int FIRST_DAY_TOO_MANY = 6;

    @Override
    public Check check() {
        return Check.EXCLUDED_BEYOND_FIVE_DAYS;
    }

    @Override
    public String code() {
        return "E";
    }

    @Override
    public int days(Scope scope) {
        return FIRST_DAY_TOO_MANY;
    }

    @Override
    public String fact(int days) {
        return "E was recorded on %d school days together.".formatted(days);
    }

    @Override
    public Predicate<Collection<KeptMark>> alike() {
        return DayRun.partly(code());
    }
}
