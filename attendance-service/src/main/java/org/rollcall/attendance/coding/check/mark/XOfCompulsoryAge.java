package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.rules.Provision;

/** X for a child who must attend because of its age. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class XOfCompulsoryAge implements MarkCheck {

    @Override
    public Check check() {
        return Check.X_OF_COMPULSORY_AGE;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return kept.mark().code().equals("X")
                && CompulsorySchoolAge.covers(pupil.birthDate(), kept.session().date());
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The pupil is of compulsory school age, so attendance is required.";
    }
}
