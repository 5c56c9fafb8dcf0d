package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import java.util.Set;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** Present in the morning, and in the afternoon absent without a reason. */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: absence during the day is followed up like any other",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class PresentThenAbsent implements MarkCheck {

    private static final Set<String> UNEXPLAINED =
            Set.of(AttendanceCodes.NO_REASON_YET, AttendanceCodes.NO_REASON_FOUND);

    @Override
    public Check check() {
        return Check.PRESENT_THEN_ABSENT;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        SchoolSession morning = new SchoolSession(kept.session().date(), Half.AM);
        KeptMark before = pupil.marks().get(morning);
        return kept.session().half() == Half.PM
                && UNEXPLAINED.contains(kept.mark().code())
                && before != null
                && AttendanceCodes.of(before.mark().code())
                        .filter(code -> code.counts() == CodeClass.PRESENT)
                        .isPresent();
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The pupil was present in the morning and absent in the afternoon, and no reason is recorded.";
    }
}
