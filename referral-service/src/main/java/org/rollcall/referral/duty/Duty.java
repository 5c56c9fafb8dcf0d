package org.rollcall.referral.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * Something that somebody must have done by a day.
 *
 * @param id stable for the same duty of the same record, so that announcing it again moves it: made by {@link DutyKind#idFor}
 * @param about the id of the record that it follows from
 * @param caseId the case it belongs to, none before there is one
 * @param startedOn the day from which the time was counted
 * @param dueOn the last day on which it is in time, to its end
 */
public record Duty(
        String id,
        DutyKind kind,
        String about,
        @Nullable CaseId caseId,
        SchoolUrn school,
        PupilId pupil,
        LocalDate startedOn,
        LocalDate dueOn) {

    public static Duty of(
            DutyKind kind,
            String about,
            @Nullable CaseId caseId,
            SchoolUrn school,
            PupilId pupil,
            LocalDate startedOn,
            LocalDate dueOn) {
        return new Duty(kind.idFor(about), kind, about, caseId, school, pupil, startedOn, dueOn);
    }

    public Optional<CaseId> inCase() {
        return Optional.ofNullable(caseId);
    }
}
