package org.rollcall.attendance.schoolday;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** The so-and-so-many-eth school day after a day, which itself is not counted. */
@Provision(
        citation = "Education Act 1996 s.579(1)",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/579",
        inForceFrom = "1996-11-01",
        checkedOn = "2026-09-30")
final class NthSchoolDayRule implements LegalRule<NthSchoolDayRule.Given, NthSchoolDayRule.Answer> {

    record Given(SchoolCalendar calendar, LocalDate after, int n) {}

    record Answer(LocalDate date) {}

    @Override
    public String id() {
        return "school-day.nth-after";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        new KnownDays(given.calendar())
                .require("/after", given.after())
                .atLeastOne("/n", given.n())
                .refuseProblems();
        try {
            return new Answer(given.calendar().nthSchoolDayAfter(given.after(), given.n()));
        } catch (UnknownDay tooShort) {
            throw new InvalidInput("/calendar", "CALENDAR_INCOMPLETE: " + tooShort.getMessage());
        }
    }
}
