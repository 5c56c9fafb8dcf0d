package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** A correction that gives no reason. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), regs 7 and 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class AmendedWithoutReason implements MarkCheck {

    @Override
    public Check check() {
        return Check.AMENDED_WITHOUT_REASON;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return kept.corrections().stream().anyMatch(correction -> !correction.saysWhy());
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The mark was changed and the register does not say why.";
    }
}
