package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** K without the provision that the council arranged. */
@Provision(
        citation = "Education Act 1996 s.19; SI 2024/208 reg. 10, code K",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ProvisionNotShown implements MarkCheck {

    @Override
    public Check check() {
        return Check.PROVISION_NOT_SHOWN;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return kept.mark().code().equals("K");
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The register does not name the provision that the council arranged.";
    }
}
