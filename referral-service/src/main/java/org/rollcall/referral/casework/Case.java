package org.rollcall.referral.casework;

import static java.util.function.Predicate.not;
import static org.rollcall.referral.casework.CaseState.ACTIVE;
import static org.rollcall.referral.casework.CaseState.CLOSED;
import static org.rollcall.referral.casework.CaseState.LEGAL_PLANNING;
import static org.rollcall.referral.casework.CaseState.UNALLOCATED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.ReferralType;

/**
 * The council's work with one pupil and family.
 *
 * <p>Opens when a referral is accepted, waits until a team leader gives it to an officer, is worked on, goes to legal planning
 * where support has not worked and the evidence is complete, and closes with a reason. Legal steps are legal-service's own; the
 * case only remembers how far each has come.
 *
 * @param officer the subject of the allocated officer's sign-in
 */
record Case(
        CaseId id,
        PupilId pupil,
        SchoolUrn school,
        List<Origin> origins,
        CaseState state,
        LocalDate openedOn,
        @Nullable String officer,
        List<LegalStep> legalSteps,
        @Nullable CloseReason closed) {

    Case {
        origins = List.copyOf(origins);
        legalSteps = List.copyOf(legalSteps);
    }

    static Change<Case> open(CaseId id, PupilId pupil, SchoolUrn school, Origin origin, LocalDate on) {
        Case opened = new Case(id, pupil, school, List.of(origin), UNALLOCATED, on, null, List.of(), null);
        return Change.of(opened).announcing(new CaseEvent.Opened(opened.facts()));
    }

    /** Another referral of the same pupil joins the case. */
    Change<Case> takeIn(Origin origin) {
        List<Origin> all = Stream.concat(origins.stream(), Stream.of(origin)).toList();
        return Change.of(new Case(id, pupil, school, all, state, openedOn, officer, legalSteps, closed));
    }

    Change<Case> allocate(String to) {
        CaseState active = state.become(ACTIVE);
        Case allocated = new Case(id, pupil, school, origins, active, openedOn, to, legalSteps, closed);
        return Change.of(allocated).announcing(new CaseEvent.Allocated(facts()));
    }

    /** Asks legal-service to act, once the evidence for it is complete. */
    Change<Case> requestLegalAction(LocalDate today) {
        CaseState planning = state.become(LEGAL_PLANNING);
        List<FailingGuard> missing = missingEvidence(EvidenceChecklist.inForceOn(today));
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        Case asked = new Case(id, pupil, school, origins, planning, openedOn, officer, legalSteps, closed);
        return Change.of(asked).announcing(new CaseEvent.LegalActionRequested(facts().forLegalAction()));
    }

    Change<Case> close(CloseReason reason) {
        Case ended = new Case(id, pupil, school, origins, state.become(CLOSED), openedOn, officer, legalSteps, reason);
        return Change.of(ended).announcing(new CaseEvent.Closed(facts(), reason));
    }

    /** What legal-service has told of a notice takes the place of what it told before. */
    Change<Case> learn(LegalStep step) {
        List<LegalStep> steps = Stream.concat(legalSteps.stream().filter(not(step::isAbout)), Stream.of(step))
                .toList();
        return Change.of(new Case(id, pupil, school, origins, state, openedOn, officer, steps, closed));
    }

    boolean isAllocatedTo(String subject) {
        return subject.equals(officer);
    }

    /** The referral that legal action rests on: the last that asked for it, else the one that opened the case. */
    Origin basis() {
        return origins.reversed().stream()
                .filter(origin -> origin.type() != ReferralType.CASEWORK)
                .findFirst()
                .orElse(origins.getFirst());
    }

    /** Every parent whom some referral of the case names. */
    List<ParentId> parents() {
        return origins.stream()
                .flatMap(origin -> origin.parents().stream())
                .distinct()
                .toList();
    }

    KnownCase known() {
        return new KnownCase(id, basis().referral(), pupil, school, parents(), officer, state != CLOSED);
    }

    private List<FailingGuard> missingEvidence(EvidenceChecklist checklist) {
        var attached =
                origins.stream().flatMap(origin -> origin.evidence().stream()).toList();
        return checklist.missing(basis().type().legalAction(), attached).stream()
                .map(kind -> new FailingGuard("EVIDENCE_MISSING", kind + ": " + kind.shows(), checklist.provision()))
                .toList();
    }

    private CaseFacts facts() {
        Origin basis = basis();
        return new CaseFacts(id, basis.referral(), pupil, school, basis.type(), basis.parents(), basis.window());
    }
}
