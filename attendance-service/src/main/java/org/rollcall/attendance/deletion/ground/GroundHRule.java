package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** From which day a name may be deleted because a pupil did not return from leave. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 9(1)(h)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/9",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class GroundHRule implements LegalRule<GroundHRule.Given, GroundHRule.Answer> {

    record Given(SchoolCalendar calendar, LocalDate leaveEndedOn) {}

    record Answer(LocalDate tenthDay, LocalDate earliestDeletion) {}

    @Override
    public String id() {
        return "ground.h";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        LocalDate tenthDay = NoReturnFromLeave.tenthDay(given.calendar(), given.leaveEndedOn());
        return new Answer(tenthDay, NoReturnFromLeave.earliestDeletion(tenthDay));
    }
}
