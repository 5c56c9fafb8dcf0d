package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.returns.due.DeletionReturn;
import org.rollcall.attendance.returns.due.DueDates;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.returns.due.SchoolStage;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** The returns that tell the council of deletions, for those who delete. */
public final class DeletionReturns {

    private final StatutoryReturns returns;
    private final OpeningReturns opening;
    private final DueDates dueDates;

    DeletionReturns(StatutoryReturns returns, OpeningReturns opening, DueDates dueDates) {
        this.returns = returns;
        this.opening = opening;
        this.dueDates = dueDates;
    }

    /** Not for those who leave the oldest class at or after the end of the last term, unless the council asks. */
    public boolean owed(TenantId tenant, KnownSchool school, KnownPupil pupil, LocalDate deletedOn) {
        SchoolStage stage = new SchoolStage(school, pupil);
        return DeletionReturn.required(
                stage.inOldestClass(deletedOn),
                stage.atOrAfterEndOfLastTerm(deletedOn),
                dueDates.asksFor(tenant, DueDates.STANDARD_LEAVERS, deletedOn));
    }

    /** Opens the draft, once however often it is asked for. */
    public void open(TenantId tenant, String pupilId, String schoolUrn, Told told, LocalDate deleteOn, Actor actor) {
        Occasion.Deletion occasion = new Occasion.Deletion(
                told.deletionId(), told.ground(), told.groundMetOn(), told.destination(), told.destinationName());
        String id = StatutoryReturns.idOf(pupilId, schoolUrn, occasion);
        if (returns.aggregates().find(tenant, id).isEmpty()) {
            opening.create(tenant, id, pupilId, schoolUrn, occasion, deleteOn, actor);
        }
    }

    public Optional<KnownReturn> of(TenantId tenant, String pupilId, String schoolUrn, String deletionId) {
        return returns.ofDeletion(tenant, pupilId, schoolUrn, deletionId);
    }

    /** What the return tells of the deletion. */
    public record Told(
            String deletionId,
            String ground,
            LocalDate groundMetOn,
            String destination,
            @Nullable String destinationName) {}
}
