package org.rollcall.attendance.threshold;

import java.util.List;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.code.DayInRun;
import org.rollcall.attendance.threshold.mark.HeldMarks;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.platform.rules.Provision;

/**
 * School days running on which every session has one of some codes. Days on which the school was closed to all are passed over;
 * any other code, or a session without a mark, begins the count afresh. A run goes on over holidays and the summer.
 */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13"
                + " (attendance return: 10 school days) and reg. 9(1)(i) (deletion: 20 school days)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/contents/made",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-11-22")
final class ContinuousAbsence {

    static final ContinuousAbsence RETURNED =
            new ContinuousAbsence(Kind.CONTINUOUS_ABSENCE, Letters.UNAUTHORISED, AbsenceMeasures.RETURNED_SCHOOL_DAYS);

    static final ContinuousAbsence LONG = new ContinuousAbsence(
            Kind.LONG_CONTINUOUS_ABSENCE,
            Letters.of(AbsenceMeasures.DELETION_CODES),
            AbsenceMeasures.DELETION_SCHOOL_DAYS);

    private final Kind kind;
    private final Letters codes;
    private final int days;

    private ContinuousAbsence(Kind kind, Letters codes, int days) {
        this.kind = kind;
        this.codes = codes;
        this.days = days;
    }

    Letters codes() {
        return codes;
    }

    /** Fewer marks than this cannot make up the days, since a day may have but one session. */
    int fewest() {
        return days;
    }

    List<Crossing> in(HeldMarks marks) {
        Stretches stretches = new Stretches(
                marks, (metOn, lastOn, from, count) -> Crossing.at(kind, marks.day(from), marks.session(metOn), count)
                        .through(marks.session(lastOn), count)
                        .inARow());
        int run = 0;
        int began = 0;
        int next;
        for (int mark = 0; mark < marks.size(); mark = next) {
            next = marks.nextDay(mark);
            DayInRun day = day(marks, mark, next);
            if (run > 0 && (day == DayInRun.ENDS_THE_RUN || !marks.follows(mark))) {
                run = 0;
                stretches.ends();
            }
            if (day == DayInRun.COUNTS) {
                began = run == 0 ? mark : began;
                if (++run >= days) {
                    stretches.holds(next - 1, began, run);
                }
            }
        }
        return stretches.all();
    }

    /** As {@link DayInRun#of}, on letters. */
    private DayInRun day(HeldMarks marks, int first, int next) {
        if (next - first < marks.heldOnDayOf(first)) {
            return DayInRun.ENDS_THE_RUN;
        }
        if (marks.all(first, next, codes)) {
            return DayInRun.COUNTS;
        }
        return marks.all(first, next, Letters.CLOSED) ? DayInRun.PASSED_OVER : DayInRun.ENDS_THE_RUN;
    }
}
