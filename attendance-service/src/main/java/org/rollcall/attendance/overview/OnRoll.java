package org.rollcall.attendance.overview;

import java.time.LocalDate;
import org.rollcall.attendance.pupil.stay.Enrolment;

/** Where a pupil stands with a school's admission register on a day. */
enum OnRoll {
    TO_JOIN,
    ON_ROLL,
    LEFT;

    static OnRoll of(Enrolment stay, LocalDate day) {
        if (stay.covers(day)) {
            return ON_ROLL;
        }
        return day.isBefore(stay.joined()) ? TO_JOIN : LEFT;
    }
}
