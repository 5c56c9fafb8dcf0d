package org.rollcall.referral.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.pupil.NamedChild;

/**
 * One case of a caseload.
 *
 * @param stage how far the ladder of support and enforcement has been climbed
 * @param due how many things are still to be done in it
 * @param overdue how many of them should have been done before today
 * @param lastEntryOn the day of the last entry in the casework log
 * @param daysWaiting how long it has waited for an officer; absent when it has one
 * @param child who the child is; absent when no card is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseLineView(
        String caseId,
        String pupilId,
        String schoolUrn,
        Standing state,
        String stage,
        @Nullable String officer,
        int due,
        int overdue,
        @Nullable LocalDate nextDue,
        @Nullable LocalDate lastEntryOn,
        LocalDate waitingSince,
        @Nullable Long daysWaiting,
        @Nullable NamedChild child) {

    static CaseLineView of(CaseLine line, LocalDate today, @Nullable NamedChild child) {
        boolean waits = line.state() == Standing.UNALLOCATED;
        return new CaseLineView(
                line.id().value(),
                line.pupil().value(),
                line.school().value(),
                line.state(),
                line.stage(),
                line.officer(),
                line.due().size(),
                (int) line.overdueOn(today),
                line.nextDue(),
                line.lastEntryOn(),
                line.waitingSince(),
                waits ? ChronoUnit.DAYS.between(line.waitingSince(), today) : null,
                child);
    }
}
