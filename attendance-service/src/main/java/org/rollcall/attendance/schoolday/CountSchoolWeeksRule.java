package org.rollcall.attendance.schoolday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** How many weeks, Monday to Sunday, have a school day between two days, both of them included. */
@Provision(
        citation =
                "Working together to improve school attendance, ch. 6: a school week has at least one school session",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class CountSchoolWeeksRule implements LegalRule<CountSchoolWeeksRule.Given, CountSchoolWeeksRule.Answer> {

    record Given(SchoolCalendar calendar, LocalDate from, LocalDate to) {}

    record Answer(long count) {}

    @Override
    public String id() {
        return "school-week.count";
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
        return new Answer(given.calendar().schoolDays(given.from(), given.to()).stream()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .count());
    }
}
