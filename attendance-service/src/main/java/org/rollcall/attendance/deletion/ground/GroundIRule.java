package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.returns.absence.MarkedDays;
import org.rollcall.attendance.returns.absence.MarkedSchoolDays;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a name may be deleted for long absence on a day, judged from the register itself. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 9(1)(i)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/9",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class GroundIRule implements LegalRule<GroundIRule.Given, GroundIRule.Answer> {

    record Given(
            SchoolCalendar calendar,
            List<MarkedDays> marks,
            LocalDate deletionDate,
            boolean sicknessOrUnavoidableBelieved,
            boolean jointEnquiriesComplete,
            boolean located,
            boolean bothAgreeWillNotReturn) {

        private Findings findings() {
            return new Findings(sicknessOrUnavoidableBelieved, jointEnquiriesComplete, located, bothAgreeWillNotReturn);
        }
    }

    record Answer(
            @Nullable LocalDate twentiethDay,
            @Nullable LocalDate earliestDeletion,
            boolean lawful,
            List<Blocker> blockers) {}

    @Override
    public String id() {
        return "ground.i";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        Optional<LocalDate> twentieth =
                LongAbsence.twentiethDay(given.deletionDate(), MarkedSchoolDays.of(given.calendar(), given.marks()));
        List<Blocker> blockers = LongAbsence.blockers(twentieth, given.findings(), given.deletionDate());
        return new Answer(
                twentieth.orElse(null),
                twentieth.map(LongAbsence::earliestDeletion).orElse(null),
                blockers.isEmpty(),
                blockers);
    }
}
