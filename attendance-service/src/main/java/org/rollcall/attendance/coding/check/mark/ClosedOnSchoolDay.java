package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** A planned closure on a day on which the school had sessions. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ClosedOnSchoolDay implements MarkCheck {

    @Override
    public Check check() {
        return Check.CLOSED_ON_SCHOOL_DAY;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return kept.mark().code().equals("#") && scope.days().holds(kept.session());
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The school's calendar has a session where the register says closed.";
    }
}
