package org.rollcall.attendance.deletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.deletion.proposal.Proposal;
import org.rollcall.attendance.deletion.proposal.ProposalRequest;
import org.rollcall.attendance.deletion.step.CouncilCheck;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;

/** The school's own steps: proposing, saying it otherwise, handing it to the council, answering, taking it back. */
final class ProposingDeletions {

    private final Deletions deletions;
    private final VisibleDeletions visible;
    private final JudgingDeletions judging;
    private final Schools schools;
    private final Roll roll;
    private final Clock clock;

    ProposingDeletions(
            Deletions deletions,
            VisibleDeletions visible,
            JudgingDeletions judging,
            Schools schools,
            Roll roll,
            Clock clock) {
        this.deletions = deletions;
        this.visible = visible;
        this.judging = judging;
        this.schools = schools;
        this.roll = roll;
        this.clock = clock;
    }

    Stored<RollDeletion> propose(Caller caller, IdempotencyKey key, ProposalRequest request) {
        schools.requireFor(caller, request.schoolUrn());
        LocalDate today = LocalDate.now(clock);
        Proposal proposal = request.proposal(today);
        RollDeletion.Stay stay = stay(caller, request, today);
        String requestKey = key.idFor(caller);
        String id = freeId(caller, stay, requestKey);
        boolean checked = judging.checkRequired(caller.tenant(), proposal.ground(), today);
        var opening = new RollDeletion.Opening(today, SchoolYear.of(today).begins(), requestKey, checked);
        Change<RollDeletion> proposed = RollDeletion.propose(id, stay, proposal, opening);
        return deletions.aggregates().createOnce(caller.tenant(), id, key.requestHash(), proposed, Actor.of(caller));
    }

    Stored<RollDeletion> revise(Seen seen, ProposalRequest request) {
        Stored<RollDeletion> stored = visible.get(seen);
        request.requireAbout(stored.value().pupilId(), stored.value().schoolUrn());
        LocalDate today = LocalDate.now(clock);
        Proposal next = request.proposal(today);
        boolean checked = judging.checkRequired(seen.caller().tenant(), next.ground(), today);
        return deletions.aggregates().save(stored, stored.value().revise(next, checked), Actor.of(seen.caller()));
    }

    /** To the council. What the school itself has to bring must be there; the council's own part is not yet asked. */
    Stored<RollDeletion> submit(Seen seen) {
        Stored<RollDeletion> stored = visible.get(seen);
        Change<RollDeletion> submitted = stored.value().submit();
        CouncilCheck supposed = CouncilCheck.supposed(stored.value().proposal().enquiries());
        judging.judge(seen.caller().tenant(), stored.value(), supposed, LocalDate.now(clock))
                .refuseBlockers();
        return deletions.aggregates().save(stored, submitted, Actor.of(seen.caller()));
    }

    Stored<RollDeletion> answer(Seen seen, String answer) {
        Stored<RollDeletion> stored = visible.get(seen);
        Change<RollDeletion> answered =
                stored.value().answer(answer, seen.caller().subject(), LocalDate.now(clock));
        return deletions.aggregates().save(stored, answered, Actor.of(seen.caller()));
    }

    Stored<RollDeletion> withdraw(Seen seen, String reason) {
        Stored<RollDeletion> stored = visible.get(seen);
        return deletions.aggregates().save(stored, stored.value().withdraw(reason), Actor.of(seen.caller()));
    }

    private RollDeletion.Stay stay(Caller caller, ProposalRequest request, LocalDate today) {
        KnownPupil pupil = roll.find(caller.tenant(), request.pupilId())
                .filter(known -> !known.at(request.schoolUrn()).isEmpty())
                .orElseThrow(() -> new NotFound("pupils", request.pupilId()));
        return pupil.stayOn(request.schoolUrn(), today)
                .map(stay -> new RollDeletion.Stay(pupil.id(), stay.schoolUrn(), stay.joined()))
                .orElseThrow(() -> refused("NOT_ON_ROLL", "The pupil's name is not in this school's register today."));
    }

    /** One at a time for a stay: the id of the first that is free, or of the one that the same request made. */
    private String freeId(Caller caller, RollDeletion.Stay stay, String requestKey) {
        for (int n = 0; ; n++) {
            String id = Deletions.idOf(stay, n);
            Optional<RollDeletion> there =
                    deletions.aggregates().find(caller.tenant(), id).map(Stored::value);
            if (there.isEmpty() || there.get().requestKey().equals(requestKey)) {
                return id;
            }
            if (there.get().state() != DeletionState.WITHDRAWN) {
                throw refused("ALREADY_PROPOSED", "A deletion of this name is under way: see " + id + ".");
            }
        }
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, DeletionState.PROVISION)));
    }
}
