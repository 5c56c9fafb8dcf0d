package org.rollcall.referral.duty.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.pupil.NamedChild;

/**
 * A duty as its reader sees it.
 *
 * @param about the id of the record that it follows from
 * @param officer on whom it lies, where that is the officer of a case
 * @param overdue whether its last day has passed
 * @param movedFrom its last day before it was moved
 * @param child who the child is, for the council; absent when no card is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyView(
        String id,
        DutyKind kind,
        DutyKind.Bearer bearer,
        DutyState state,
        String about,
        @Nullable String caseId,
        String schoolUrn,
        String pupilId,
        @Nullable String officer,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate movedFrom,
        @Nullable NamedChild child) {

    static DutyView of(KeptDuty kept, LocalDate today, @Nullable NamedChild child) {
        Duty duty = kept.duty();
        return new DutyView(
                duty.id(),
                duty.kind(),
                duty.kind().bearer(),
                kept.state(),
                duty.about(),
                duty.caseId() == null ? null : duty.caseId().value(),
                duty.school().value(),
                duty.pupil().value(),
                kept.officer(),
                duty.startedOn(),
                duty.dueOn(),
                duty.dueOn().isBefore(today),
                kept.movedFrom(),
                child);
    }
}
