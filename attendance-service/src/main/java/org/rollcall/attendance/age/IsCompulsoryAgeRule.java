package org.rollcall.attendance.age;

import java.time.LocalDate;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a child is of compulsory school age on a day. */
@Provision(
        citation = "Education Act 1996 s.8",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/8",
        inForceFrom = "1998-08-01",
        checkedOn = "2026-09-30")
final class IsCompulsoryAgeRule implements LegalRule<IsCompulsoryAgeRule.Given, IsCompulsoryAgeRule.Answer> {

    record Given(LocalDate dob, LocalDate on) {}

    record Answer(boolean compulsory) {}

    @Override
    public String id() {
        return "csa.is-compulsory";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        LocalDate dob = BirthDay.of(given.dob());
        return new Answer(CompulsorySchoolAge.covers(dob, given.on()));
    }
}
