package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import java.util.Set;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** Leave for which the approval, or the licence for a performance, is not on record. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 11",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/11",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class LeaveNotShown implements MarkCheck {

    private static final Set<String> CODES = Set.of("C", "C1");

    @Override
    public Check check() {
        return Check.LEAVE_NOT_SHOWN;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return CODES.contains(kept.mark().code());
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The record of who asked for this leave, when, and who approved it is not with the register.";
    }
}
