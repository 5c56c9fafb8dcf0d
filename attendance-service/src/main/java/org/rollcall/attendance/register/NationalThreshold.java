package org.rollcall.attendance.register;

import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.Provision;

/** How much unauthorised absence obliges a school to consider a penalty notice: ten sessions in ten rolling school weeks. */
@Provision(
        citation =
                "Working together to improve school attendance, national framework for penalty notices: the threshold",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NationalThreshold {

    static final int SESSIONS = 10;
    private static final int SCHOOL_WEEKS = 10;

    private NationalThreshold() {}

    static RollingSchoolWeeks window(SchoolCalendar calendar) {
        return RollingSchoolWeeks.of(calendar, SCHOOL_WEEKS);
    }
}
