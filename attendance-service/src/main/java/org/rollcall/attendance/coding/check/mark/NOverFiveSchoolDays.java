package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.coding.unexplained.CodeN;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** N stands although its five school days are over. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10(7)-(9)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NOverFiveSchoolDays implements MarkCheck {

    @Override
    public Check check() {
        return Check.N_OVER_FIVE_SCHOOL_DAYS;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return kept.mark().code().equals(CodeN.SYMBOL)
                && CodeN.amendBy(scope.days(), kept.session().date())
                        .filter(last -> last.isBefore(scope.today()))
                        .isPresent();
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "N still stands; the first of these sessions had to be amended by "
                + CodeN.amendBy(scope.days(), doubted.getFirst().session().date())
                        .orElseThrow() + ".";
    }
}
