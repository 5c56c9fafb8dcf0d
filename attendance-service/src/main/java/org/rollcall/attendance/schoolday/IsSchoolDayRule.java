package org.rollcall.attendance.schoolday;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a school meets on a day, for one session at least. */
@Provision(
        citation = "Education Act 1996 s.579(1)",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/579",
        inForceFrom = "1996-11-01",
        checkedOn = "2026-09-30")
final class IsSchoolDayRule implements LegalRule<IsSchoolDayRule.Given, IsSchoolDayRule.Answer> {

    record Given(SchoolCalendar calendar, LocalDate date) {}

    record Answer(boolean schoolDay) {}

    @Override
    public String id() {
        return "school-day.is";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        new KnownDays(given.calendar()).require("/date", given.date()).refuseProblems();
        return new Answer(given.calendar().isSchoolDay(given.date()));
    }
}
