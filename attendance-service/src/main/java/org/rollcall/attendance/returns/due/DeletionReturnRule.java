package org.rollcall.attendance.returns.due;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.returns.due.DeletionReturn.Timeliness;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether the council must be told of a deletion, and whether it was told in time. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13(4) to (6)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/13",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class DeletionReturnRule implements LegalRule<DeletionReturnRule.Given, DeletionReturnRule.Answer> {

    /** @param returnMadeAt left out, or null, when none was made */
    record Given(
            @Nullable LocalMoment returnMadeAt,
            LocalMoment deletedAt,
            boolean mostSeniorClass,
            boolean deletedAtOrAfterEndOfLastTerm,
            boolean laRequested) {}

    record Answer(boolean required, Timeliness status) {}

    @Override
    public String id() {
        return "return.deletion";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        boolean required = DeletionReturn.required(
                given.mostSeniorClass(), given.deletedAtOrAfterEndOfLastTerm(), given.laRequested());
        return new Answer(required, required ? timeliness(given) : Timeliness.NOT_REQUIRED);
    }

    private static Timeliness timeliness(Given given) {
        LocalMoment made = given.returnMadeAt();
        LocalDateTime madeAt = made == null ? null : made.at();
        return DeletionReturn.timeliness(madeAt, given.deletedAt().at());
    }
}
