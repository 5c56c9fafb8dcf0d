package org.rollcall.attendance.deletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.proposal.Destination;
import org.rollcall.attendance.deletion.proposal.Judgement;
import org.rollcall.attendance.deletion.step.Confirmation;
import org.rollcall.attendance.deletion.step.Removal;
import org.rollcall.attendance.pupil.Leaving;
import org.rollcall.attendance.returns.DeletionReturns;
import org.rollcall.attendance.returns.KnownReturn;
import org.rollcall.attendance.returns.ReturnState;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Seen;

/** The head teacher's steps: confirming, and deleting on the day itself. */
final class DeletingNames {

    /** Nobody looks for a child who has died, and the youth justice service knows of one who is detained. */
    private static final Set<Ground> WHEREABOUTS_KNOWN = EnumSet.of(Ground.J, Ground.K);

    private final Deletions deletions;
    private final VisibleDeletions visible;
    private final JudgingDeletions judging;
    private final DeletionReturns returns;
    private final Schools schools;
    private final Leaving leaving;
    private final Clock clock;

    DeletingNames(
            Deletions deletions,
            VisibleDeletions visible,
            JudgingDeletions judging,
            DeletionReturns returns,
            Schools schools,
            Leaving leaving,
            Clock clock) {
        this.deletions = deletions;
        this.visible = visible;
        this.judging = judging;
        this.returns = returns;
        this.schools = schools;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** Decides on the deletion for a day to come, and opens the return that must be sent by then. */
    Stored<RollDeletion> confirm(Seen seen, LocalDate deleteOn) {
        Stored<RollDeletion> stored = visible.get(seen);
        LocalDate today = LocalDate.now(clock);
        Change<RollDeletion> confirmed =
                stored.value().confirm(new Confirmation(seen.caller().subject(), today, deleteOn));
        Judgement judgement = judging.judgeForDecision(seen.caller().tenant(), stored.value(), today, deleteOn);
        judgement.refuseBlockers();
        Stored<RollDeletion> saved = deletions.aggregates().save(stored, confirmed, Actor.of(seen.caller()));
        openReturn(seen.caller(), saved, judgement, deleteOn);
        return saved;
    }

    /** Deletes the name: on the day itself, neither before nor after it, when everything still holds. */
    Stored<RollDeletion> delete(Seen seen, LocalDate deletedOn) {
        Stored<RollDeletion> stored = visible.get(seen);
        stored.value().state().become(DeletionState.DELETED);
        LocalDate today = LocalDate.now(clock);
        Judgement judgement = judging.judgeForDecision(seen.caller().tenant(), stored.value(), today, deletedOn);
        boolean owed = openReturn(seen.caller(), stored, judgement, deletedOn);
        judgement
                .when(anotherDay(stored.value(), today, deletedOn), Blocker.DELETION_ON_ANOTHER_DAY)
                .when(owed && !returnMade(seen.caller().tenant(), stored), Blocker.RETURN_NOT_MADE)
                .refuseBlockers();
        Removal removal = removal(seen.caller(), stored.value(), judgement, deletedOn);
        Stored<RollDeletion> deleted =
                deletions.aggregates().save(stored, stored.value().delete(seen.id(), removal), Actor.of(seen.caller()));
        return followed(deleted, Actor.of(seen.caller()));
    }

    /** The pupil's stay ends as well; should this fail, it is done as soon as it can be. */
    Change<RollDeletion> follow(Stored<RollDeletion> deleted, Actor actor) {
        RollDeletion deletion = deleted.value();
        deletion.rollOwedOn()
                .ifPresent(
                        day -> leaving.leave(deleted.tenant(), deletion.pupilId(), deletion.schoolUrn(), day, actor));
        return deletion.rollFollowed();
    }

    private Stored<RollDeletion> followed(Stored<RollDeletion> deleted, Actor actor) {
        try {
            return deletions.aggregates().save(deleted, follow(deleted, actor), actor);
        } catch (StaleVersion doneMeanwhile) {
            return deletions.aggregates().get(deleted.tenant(), deleted.id());
        }
    }

    private boolean openReturn(Caller caller, Stored<RollDeletion> stored, Judgement judgement, LocalDate deletedOn) {
        RollDeletion deletion = stored.value();
        TenantId tenant = caller.tenant();
        boolean owed = returns.owed(
                tenant, schools.known(tenant, deletion.schoolUrn()), judging.pupil(tenant, deletion), deletedOn);
        judgement.metOn().filter(met -> owed).ifPresent(met -> {
            Destination destination = deletion.proposal().destination();
            var told = new DeletionReturns.Told(
                    stored.id(),
                    judgement.ground().name(),
                    met,
                    destination.kind().name(),
                    destination.name());
            returns.open(tenant, deletion.pupilId(), deletion.schoolUrn(), told, deletedOn, Actor.of(caller));
        });
        return owed;
    }

    private boolean returnMade(TenantId tenant, Stored<RollDeletion> stored) {
        return returns.of(tenant, stored.value().pupilId(), stored.value().schoolUrn(), stored.id())
                .map(KnownReturn::state)
                .filter(state -> state.wasSent() || state == ReturnState.NOT_REQUIRED)
                .isPresent();
    }

    private static boolean anotherDay(RollDeletion deletion, LocalDate today, LocalDate deletedOn) {
        Confirmation confirmed = deletion.confirmation();
        return deletedOn.isAfter(today) || (confirmed != null && deletedOn.isBefore(confirmed.deleteOn()));
    }

    private Removal removal(Caller caller, RollDeletion deletion, Judgement judgement, LocalDate on) {
        LocalDate born = judging.pupil(caller.tenant(), deletion).birthDate().day();
        boolean lost = deletion.proposal().destination().kind() == Destination.Kind.UNKNOWN
                && CompulsorySchoolAge.covers(born, on)
                && !WHEREABOUTS_KNOWN.contains(judgement.ground());
        return new Removal(
                caller.subject(), clock.instant(), on, judgement.metOn().orElseThrow(), lost, false);
    }
}
