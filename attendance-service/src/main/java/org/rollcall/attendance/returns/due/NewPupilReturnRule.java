package org.rollcall.attendance.returns.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether the council must be told of a new pupil, and by when. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13(1) to (3)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/13",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NewPupilReturnRule implements LegalRule<NewPupilReturnRule.Given, NewPupilReturnRule.Answer> {

    record Given(
            LocalDate enteredOn,
            boolean mostJuniorClass,
            boolean startingDayIsFirstDayOfSchoolYear,
            boolean laRequested) {}

    record Answer(boolean required, @Nullable LocalDate dueBy) {}

    @Override
    public String id() {
        return "return.new-pupil";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        boolean required = NewPupilReturn.required(
                given.mostJuniorClass(), given.startingDayIsFirstDayOfSchoolYear(), given.laRequested());
        return new Answer(required, required ? NewPupilReturn.dueBy(given.enteredOn()) : null);
    }
}
