package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** The morning's mark of presence in an afternoon, or the other way round. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class WrongHalf implements MarkCheck {

    @Override
    public Check check() {
        return Check.WRONG_HALF;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return AttendanceCodes.of(kept.mark().code())
                .filter(code -> !code.fits(kept.session().half()))
                .isPresent();
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The code marks presence in the other half of the day.";
    }
}
