package org.rollcall.attendance.age;

import java.time.LocalDate;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** The first and last day of compulsory school age, and whether a day is one of them or between. */
@Provision(
        citation = "Education Act 1996 s.8",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/8",
        inForceFrom = "1998-08-01",
        checkedOn = "2026-09-30")
final class CompulsoryAgeRule implements LegalRule<CompulsoryAgeRule.Given, CompulsoryAgeRule.Answer> {

    record Given(LocalDate dob, LocalDate on) {}

    record Answer(LocalDate startsOn, LocalDate endsOn, boolean isCompulsorySchoolAge) {}

    @Override
    public String id() {
        return "age.compulsory";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        LocalDate dob = BirthDay.of(given.dob());
        return new Answer(
                CompulsorySchoolAge.startsOn(dob),
                CompulsorySchoolAge.endsOn(dob),
                CompulsorySchoolAge.covers(dob, given.on()));
    }
}
