package org.rollcall.legal.improvement;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** From when until when a parent has to improve a child's attendance. */
@Provision(
        citation = "Education Act 1996 s.444B(3): guidance on penalty notices",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        source =
                "Working together to improve school attendance (2024, re-issued July 2026): notices to improve, 3 to 6 weeks",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ImprovementPeriodRule implements LegalRule<ImprovementPeriodRule.Given, ImprovementPeriod.Dates> {

    record Given(SchoolCalendar calendar, LocalDate receivedOn, ImprovementPeriod period) {}

    @Override
    public String id() {
        return "nti.period";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public ImprovementPeriod.Dates answer(Given given) {
        return given.period().from(given.receivedOn(), given.calendar());
    }
}
