package org.rollcall.attendance.schoolday;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** How many school days lie between two days, both of them included. */
@Provision(
        citation = "Education Act 1996 s.579(1)",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/579",
        inForceFrom = "1996-11-01",
        checkedOn = "2026-09-30")
final class CountSchoolDaysRule implements LegalRule<CountSchoolDaysRule.Given, CountSchoolDaysRule.Answer> {

    record Given(SchoolCalendar calendar, LocalDate from, LocalDate to) {}

    record Answer(int count) {}

    @Override
    public String id() {
        return "school-day.count";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        new KnownDays(given.calendar())
                .require("/from", given.from())
                .require("/to", given.to())
                .inOrder(given.from(), given.to())
                .refuseProblems();
        return new Answer(given.calendar().schoolDays(given.from(), given.to()).size());
    }
}
