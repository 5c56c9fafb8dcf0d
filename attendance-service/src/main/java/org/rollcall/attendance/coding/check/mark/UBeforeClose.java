package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** U for an arrival while the register was open: the code is L. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class UBeforeClose implements MarkCheck {

    @Override
    public Check check() {
        return Check.U_BEFORE_CLOSE;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        Integer minutes = kept.mark().minutesLate();
        return kept.mark().code().equals("U") && minutes != null && minutes <= scope.openMinutes();
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "U was recorded for an arrival within the %d minutes for which the register is open."
                .formatted(scope.openMinutes());
    }
}
