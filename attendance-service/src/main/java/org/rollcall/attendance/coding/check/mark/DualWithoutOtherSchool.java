package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** D for a child whom no other school has on its roll. */
@Provision(
        citation =
                "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), regs 9(1)(a) and 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class DualWithoutOtherSchool implements MarkCheck {

    @Override
    public Check check() {
        return Check.DUAL_WITHOUT_OTHER_SCHOOL;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return kept.mark().code().equals("D")
                && !pupil.isElsewhere(kept.session().date());
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "No other school that the council knows has the pupil on its roll on these days.";
    }
}
