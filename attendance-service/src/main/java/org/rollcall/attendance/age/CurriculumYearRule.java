package org.rollcall.attendance.age;

import java.time.LocalDate;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/**
 * The national curriculum year that goes with a child's age: 0 is Reception, less is before school, more than 13 is after it. A school
 * may teach a child in another.
 */
@Provision(
        citation = "Education Act 2002 ss.76, 82 to 84",
        url = "https://www.legislation.gov.uk/ukpga/2002/32/section/82",
        source = "Common Basic Data Set, national curriculum year actual; cohorts run from 1 September to 31 August",
        inForceFrom = "2002-10-01",
        checkedOn = "2026-11-22")
final class CurriculumYearRule implements LegalRule<CurriculumYearRule.Given, CurriculumYearRule.Answer> {

    record Given(LocalDate dob, LocalDate on) {}

    record Answer(int ncy) {}

    @Override
    public String id() {
        return "pupil.ncy";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        if (given.on().isBefore(given.dob())) {
            throw new InvalidInput("/on", "must not be before the birth date");
        }
        return new Answer(PupilAge.curriculumYear(given.dob(), given.on()));
    }
}
