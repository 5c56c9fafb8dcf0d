package org.rollcall.attendance.code;

import java.util.Collection;
import java.util.function.Predicate;
import org.rollcall.platform.rules.Provision;

/**
 * What a school day does to a run of days of absence, wherever such days are counted: a day counts when every session that was held
 * has a code of the absence, a day on which the school was closed to everybody is passed over, and any other ends the run, also one
 * with a session that has no mark.
 */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13"
                + " (attendance return: 10 school days) and reg. 9(1)(i) (deletion: 20 school days)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/contents/made",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-11-22")
public enum DayInRun {
    COUNTS,
    ENDS_THE_RUN,
    PASSED_OVER;

    /** Planned closure: the school was closed to everybody. */
    public static final String CLOSED_TO_ALL = "#";

    public static DayInRun of(boolean counts) {
        return counts ? COUNTS : ENDS_THE_RUN;
    }

    /**
     * @param marks of the day, those that there are
     * @param held how many sessions the school held
     */
    public static <M> DayInRun of(Collection<M> marks, long held, Predicate<M> closedToAll, Predicate<M> absence) {
        if (marks.size() != held) {
            return ENDS_THE_RUN;
        }
        return marks.stream().allMatch(closedToAll)
                ? PASSED_OVER
                : of(marks.stream().allMatch(absence));
    }
}
