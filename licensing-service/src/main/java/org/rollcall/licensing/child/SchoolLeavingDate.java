package org.rollcall.licensing.child;

import java.time.LocalDate;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** The last day on which a person is a child: permits and licences are needed on it and end with it. */
@Provision(
        citation = "Education Act 1996 s.8(3)",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/8",
        inForceFrom = "1997-09-01",
        checkedOn = "2026-11-22")
@Provision(
        citation = "Education (School Leaving Date) Order 1997: the last Friday in June",
        url = "https://www.legislation.gov.uk/uksi/1997/1970",
        inForceFrom = "1998-06-26",
        checkedOn = "2026-11-21")
final class SchoolLeavingDate implements LegalRule<SchoolLeavingDate.Given, SchoolLeavingDate.Answer> {

    record Given(LocalDate dob) {}

    record Answer(LocalDate lastDayCompulsorySchoolAge) {}

    @Override
    public String id() {
        return "school-leaving-date";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return new Answer(new Child(given.dob()).lastDayCompulsorySchoolAge());
    }
}
