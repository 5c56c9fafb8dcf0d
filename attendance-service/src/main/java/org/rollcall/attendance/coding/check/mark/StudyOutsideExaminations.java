package org.rollcall.attendance.coding.check.mark;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** Study leave at a time without public examinations. */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: code S is for pupils during public examinations",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class StudyOutsideExaminations implements MarkCheck {

    @Override
    public Check check() {
        return Check.STUDY_OUTSIDE_EXAMINATIONS;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        LocalDate day = kept.session().date();
        int monthAndDay = day.getMonthValue() * 100 + day.getDayOfMonth();
        return kept.mark().code().equals("S")
                && (monthAndDay < scope.number(CodingNumber.STUDY_FROM)
                        || monthAndDay > scope.number(CodingNumber.STUDY_UNTIL));
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "Study leave was recorded outside the time of public examinations.";
    }
}
