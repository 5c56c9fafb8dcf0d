package org.rollcall.attendance.deletion.ground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** The same ground where the days of absence have been counted already and their codes are named. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 9(1)(i)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/9",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class GroundICountedRule implements LegalRule<GroundICountedRule.Given, GroundICountedRule.Answer> {

    /** @param bothAgreeWillNotReturn false when left out; it matters where the pupil was located */
    record Given(
            int continuousSchoolDaysAbsent,
            List<String> codes,
            boolean sicknessOrUnavoidableBelieved,
            boolean jointEnquiriesDone,
            boolean located,
            @Nullable Boolean bothAgreeWillNotReturn) {

        Given {
            List<FieldProblem> problems = new ArrayList<>();
            if (continuousSchoolDaysAbsent < 0) {
                problems.add(new FieldProblem("/continuousSchoolDaysAbsent", "is not a count of days"));
            }
            for (int i = 0; i < codes.size(); i++) {
                if (AttendanceCodes.of(codes.get(i)).isEmpty()) {
                    problems.add(new FieldProblem("/codes/" + i, "is not an attendance code"));
                }
            }
            if (continuousSchoolDaysAbsent > 0 && codes.isEmpty()) {
                problems.add(new FieldProblem("/codes", "is required: give the codes of those days"));
            }
            InvalidInput.throwIfAny(problems);
        }

        private Findings findings() {
            boolean agreed = Boolean.TRUE.equals(bothAgreeWillNotReturn);
            return new Findings(sicknessOrUnavoidableBelieved, jointEnquiriesDone, located, agreed);
        }
    }

    /** What comes of it. */
    sealed interface Answer {

        boolean mayDelete();
    }

    record May(boolean mayDelete) implements Answer {}

    /** @param reason the first of them */
    record MayNot(boolean mayDelete, String reason) implements Answer {}

    @Override
    public String id() {
        return "deletion.ground-i";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        boolean longEnough = given.continuousSchoolDaysAbsent() >= LongAbsence.DAYS;
        if (longEnough && !LongAbsence.CODES.containsAll(given.codes())) {
            return new MayNot(false, "OTHER_CODE_USED");
        }
        return LongAbsence.blockers(longEnough, given.findings()).stream()
                .findFirst()
                .<Answer>map(first -> new MayNot(false, first.name()))
                .orElseGet(() -> new May(true));
    }
}
