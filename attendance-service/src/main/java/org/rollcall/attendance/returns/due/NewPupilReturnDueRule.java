package org.rollcall.attendance.returns.due;

import java.time.LocalDate;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** By when the council must be told of a new pupil for whom a return is required. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13(1)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/13",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NewPupilReturnDueRule implements LegalRule<NewPupilReturnDueRule.Given, NewPupilReturnDueRule.Answer> {

    record Given(LocalDate enteredOn) {}

    record Answer(LocalDate dueBy) {}

    @Override
    public String id() {
        return "returns.new-pupil";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return new Answer(NewPupilReturn.dueBy(given.enteredOn()));
    }
}
