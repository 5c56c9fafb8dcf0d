package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** C2 without a part-time timetable that covers the day. */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: part-time timetables are agreed, time-limited and reviewed",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class PartTimeWithoutPlan implements MarkCheck {

    @Override
    public Check check() {
        return Check.PART_TIME_WITHOUT_PLAN;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return kept.mark().code().equals("C2")
                && !pupil.isPartTime(kept.session().date());
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "No part-time timetable is recorded for these days.";
    }
}
