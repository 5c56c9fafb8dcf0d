package org.rollcall.attendance.threshold;

import java.util.List;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.threshold.mark.HeldMarks;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.attendance.threshold.mark.WindowCount;
import org.rollcall.platform.rules.Provision;

/**
 * How much unauthorised absence obliges a school to consider a penalty notice: ten sessions in ten rolling school weeks. The
 * window spans holidays and the summer.
 */
@Provision(
        citation =
                "Working together to improve school attendance, national framework for penalty notices: the threshold",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NationalThreshold {

    static final int SESSIONS = AbsenceMeasures.THRESHOLD_SESSIONS;
    static final int SCHOOL_WEEKS = AbsenceMeasures.THRESHOLD_SCHOOL_WEEKS;

    private NationalThreshold() {}

    static List<Crossing> in(HeldMarks marks) {
        Stretches stretches =
                new Stretches(marks, (metOn, lastOn, from, count) -> crossing(marks, metOn, lastOn, count));
        WindowCount window = new WindowCount(marks, SCHOOL_WEEKS);
        for (int mark = 0; mark < marks.size(); mark++) {
            if (Letters.UNAUTHORISED.has(marks.letter(mark))) {
                int count = window.with(mark);
                if (count >= SESSIONS) {
                    stretches.holds(mark, mark, count);
                } else {
                    stretches.ends();
                }
            }
        }
        return stretches.all();
    }

    private static Crossing crossing(HeldMarks marks, int metOn, int lastOn, int count) {
        return new Crossing(
                Kind.NATIONAL_THRESHOLD,
                null,
                marks.time().windowBegins(marks.week(metOn), SCHOOL_WEEKS),
                marks.session(metOn),
                marks.session(lastOn),
                count,
                null,
                false);
    }
}
