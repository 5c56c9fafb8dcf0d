package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** A code on a day on which it was not in force, such as H, J or Y after 18 August 2024. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class OldCode implements MarkCheck {

    @Override
    public Check check() {
        return Check.OLD_CODE;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return AttendanceCodes.of(kept.mark().code())
                .filter(code -> !code.inForceOn(kept.session().date()))
                .isPresent();
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The code was not in force on these days: the codes changed on 19 August 2024.";
    }
}
