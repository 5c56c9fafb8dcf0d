package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** L for an arrival after the school's own closing time: the code is U. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class LateAfterClose implements MarkCheck {

    @Override
    public Check check() {
        return Check.L_AFTER_CLOSE;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        Integer minutes = kept.mark().minutesLate();
        return kept.mark().code().equals("L")
                && minutes != null
                && minutes > scope.openMinutes()
                && minutes <= OpenTooLong.MOST;
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "L was recorded for an arrival after the register closed, which the school does after %d minutes."
                .formatted(scope.openMinutes());
    }
}
