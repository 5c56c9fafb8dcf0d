package org.rollcall.referral.casework;

import static org.rollcall.referral.casework.CaseState.ACTIVE;
import static org.rollcall.referral.casework.CaseState.CLOSED;
import static org.rollcall.referral.casework.CaseState.LEGAL_PLANNING;
import static org.rollcall.referral.casework.CaseState.TRANSFERRED;
import static org.rollcall.referral.casework.CaseState.UNALLOCATED;
import static org.rollcall.referral.duty.DutyKind.ALLOCATE_CASE;
import static org.rollcall.referral.duty.DutyKind.FIRST_CONTACT;
import static org.rollcall.referral.duty.DutyKind.REVIEW_CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.ending.Ending;
import org.rollcall.referral.casework.ending.Transfer;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.plan.Baseline;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.MonitoredPlan;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.casework.plan.Owing;
import org.rollcall.referral.casework.plan.RiskFlag;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.casework.plan.Target;
import org.rollcall.referral.casework.plan.WorkPlan;
import org.rollcall.referral.casework.proof.LegalPlanning;
import org.rollcall.referral.casework.terms.Terms;
import org.rollcall.referral.casework.told.CaseFacts;

/**
 * The council's work with one pupil and family.
 *
 * <p>Opens when a referral is accepted and goes to the officer who answers for the school, or waits until a team leader gives it to
 * one. It is worked on and reviewed, and goes to legal planning where support has not worked and the evidence is complete, or back
 * from there with a plan that is watched. It ends closed with a reason, or transferred with its data; a closed one can be opened again.
 * Legal steps are legal-service's own; the case only remembers how far each has come.
 *
 * @param officer the subject of the allocated officer's sign-in
 * @param owing what somebody must have done about it by a day
 */
record Case(
        CaseId id,
        PupilId pupil,
        SchoolUrn school,
        LocalDate openedOn,
        List<Origin> origins,
        CaseState state,
        Stage stage,
        @Nullable String officer,
        List<Allocation> allocations,
        WorkPlan plan,
        List<RiskFlag> risks,
        List<LegalStep> legalSteps,
        @Nullable Consultation consultation,
        Owing owing,
        Ending ending) {

    Case {
        origins = List.copyOf(origins);
        allocations = List.copyOf(allocations);
        risks = List.copyOf(risks);
        legalSteps = List.copyOf(legalSteps);
    }

    /** A case as an accepted referral makes it, before anybody was told. */
    static Case begin(CaseId id, PupilId pupil, SchoolUrn school, Origin origin, LocalDate on) {
        return new Case(
                id,
                pupil,
                school,
                on,
                List.of(origin),
                UNALLOCATED,
                Stage.SUPPORT,
                null,
                List.of(),
                WorkPlan.NONE,
                List.of(),
                List.of(),
                null,
                Owing.NOTHING,
                Ending.NONE);
    }

    Change<Case> open(Terms terms) {
        return step().tells(CaseEvent.Opened::new)
                .owes(ALLOCATE_CASE, terms.on(), terms.allocateBy())
                .done();
    }

    /** Goes to the officer who answers for the school at once. */
    Change<Case> openFor(Allocation onDuty, Terms terms) {
        return begunBy(step().tells(CaseEvent.Opened::new), onDuty, terms);
    }

    Change<Case> takeIn(Origin origin) {
        return step().takesIn(origin).done();
    }

    /** The same, when the case was closed: it is open again. */
    Change<Case> reopenFor(Origin origin, Allocation worker, List<Anew> anew, Terms terms) {
        CaseAction.REOPEN.requireOpenIn(state);
        return reopened(step().takesIn(origin), worker, anew, terms);
    }

    /** @param against what stands against this officer */
    Change<Case> allocate(Allocation to, List<FailingGuard> against, Terms terms) {
        CaseAction.ALLOCATE.requireOpenIn(state);
        CaseGuards.refuse(against);
        return begunBy(step(), to, terms);
    }

    Change<Case> reallocate(Allocation to, List<FailingGuard> against) {
        CaseAction.REALLOCATE.requireOpenIn(state);
        String last = CaseGuards.reallocation(this, to, against);
        return step().givenTo(to)
                .tells(facts -> new CaseEvent.Reallocated(facts, to.officer(), last))
                .done();
    }

    /** Asks legal-service to act, once the evidence for it is complete and the child's social worker was asked. */
    Change<Case> requestLegalAction(boolean socialWorker, LegalPlanning planned) {
        CaseAction.REQUEST_LEGAL_ACTION.requireOpenIn(state);
        CaseGuards.legalAction(this, socialWorker, planned.missing());
        return step().become(LEGAL_PLANNING)
                .plans(plan -> plan.turnedToLaw(planned))
                .tells(facts -> new CaseEvent.LegalActionRequested(facts.forLegalAction()))
                .done();
    }

    /** Back to support, with a plan that is watched; another turn to the law asks the social worker anew. */
    Change<Case> stepDown(MonitoredPlan monitored) {
        CaseAction.STEP_DOWN.requireOpenIn(state);
        return step().become(ACTIVE)
                .tells(facts -> new CaseEvent.SteppedDown(facts, monitored.reviewOn()))
                .at(Stage.SUPPORT)
                .consulted(null)
                .plans(plan -> plan.monitoredBy(monitored))
                .owes(REVIEW_CASE, monitored.setOn(), monitored.reviewOn())
                .done();
    }

    Change<Case> transfer(Transfer transfer, List<FailingGuard> first) {
        CaseAction.TRANSFER.requireOpenIn(state);
        CaseGuards.transfer(this, transfer, first);
        return step().become(TRANSFERRED)
                .ends(ending -> ending.transferredBy(transfer))
                .tells(facts -> new CaseEvent.Transferred(facts, transfer.to(), transfer.on()))
                .owesNothing(transfer.on())
                .done();
    }

    /** An officer says why the case should end; a team leader closes it. */
    Change<Case> proposeClosure(Closure closure) {
        CaseAction.PROPOSE_CLOSURE.requireOpenIn(state);
        CaseGuards.closure(this, closure, true, List.of());
        return step().ends(ending -> ending.proposing(closure)).done();
    }

    /** @param approved whether a team leader closes it */
    Change<Case> close(Closure closure, boolean approved, List<FailingGuard> first) {
        CaseAction.CLOSE.requireOpenIn(state);
        CaseGuards.closure(this, closure, approved, first);
        return step().become(CLOSED)
                .ends(ending -> ending.closedBy(closure))
                .tells(facts -> new CaseEvent.Closed(facts, closure.reason()))
                .owesNothing(closure.on())
                .done();
    }

    /** @param days how long after its end a case can be opened again without a new referral */
    Change<Case> reopen(Allocation worker, List<FailingGuard> against, int days, List<Anew> anew, Terms terms) {
        CaseAction.REOPEN.requireOpenIn(state);
        CaseGuards.reopening(this, against, days, terms.on());
        return reopened(step(), worker, anew, terms);
    }

    Change<Case> learn(LegalStep told) {
        CaseStep learnt = step().learns(told);
        return climbs(told.kind().rung()) ? learnt.at(told.kind().rung()).done() : learnt.done();
    }

    /** A contract was made or a panel was held. */
    Change<Case> climb(Stage rung) {
        return climbs(rung) ? step().at(rung).done() : Change.of(this);
    }

    Change<Case> flagRisks(List<RiskFlag> flags) {
        CaseAction.FLAG_RISKS.requireOpenIn(state);
        return step().risks(flags).done();
    }

    Change<Case> contacted(LocalDate on) {
        CaseAction.RECORD_FIRST_CONTACT.requireOpenIn(state);
        return step().plans(plan -> plan.contacted(on)).meets(FIRST_CONTACT, on).done();
    }

    Change<Case> aimAt(@Nullable Baseline baseline, List<Target> targets) {
        CaseAction.SET_TARGETS.requireOpenIn(state);
        return step().plans(plan -> plan.aimingAt(baseline, targets)).done();
    }

    /** @param held the day of the review; none when only its day is moved */
    Change<Case> review(@Nullable LocalDate held, LocalDate next, LocalDate today) {
        CaseAction.REVIEW.requireOpenIn(state);
        WorkPlan looked = held == null ? plan.reviewedNext(next) : plan.reviewed(held, next);
        CaseStep step = step().plans(before -> looked);
        return held == null
                ? step.owes(REVIEW_CASE, today, next).done()
                : step.meets(REVIEW_CASE, held).owes(REVIEW_CASE, held, next).done();
    }

    Change<Case> consult(Consultation asked) {
        CaseAction.CONSULT_SOCIAL_WORKER.requireOpenIn(state);
        TurnToLaw.requireOfThisTurn(this, asked);
        return step().consulted(asked).done();
    }

    boolean isAllocatedTo(String subject) {
        return subject.equals(officer);
    }

    boolean isFlaggedForSocialWorker() {
        return risks.stream().anyMatch(RiskFlag::meansSocialWorker);
    }

    boolean legalStepTaken() {
        return state == LEGAL_PLANNING || !legalSteps.isEmpty();
    }

    /** The referral that legal action rests on. */
    Origin basis() {
        return Origin.basisOf(origins);
    }

    /** Every parent whom some referral of the case names. */
    List<ParentId> parents() {
        return origins.stream()
                .flatMap(origin -> origin.parents().stream())
                .distinct()
                .toList();
    }

    Optional<CaseEnd> end() {
        return state.isOpen() ? Optional.empty() : ending.of(id);
    }

    KnownCase known() {
        return new KnownCase(id, basis().referral(), pupil, school, parents(), officer, state.isOpen());
    }

    CaseFacts facts() {
        Origin basis = basis();
        return new CaseFacts(id, basis.referral(), pupil, school, basis.type(), basis.parents(), basis.window());
    }

    private boolean climbs(Stage rung) {
        return state.isOpen() && rung.isBeyond(stage);
    }

    private static Change<Case> begunBy(CaseStep step, Allocation to, Terms terms) {
        return step.become(ACTIVE)
                .givenTo(to)
                .tells(facts -> new CaseEvent.Allocated(facts, to.officer()))
                .meets(ALLOCATE_CASE, terms.on())
                .plans(plan -> plan.reviewedNext(terms.reviewBy()))
                .owes(FIRST_CONTACT, terms.on(), terms.contactBy())
                .owes(REVIEW_CASE, terms.on(), terms.reviewBy())
                .done();
    }

    private static Change<Case> reopened(CaseStep step, Allocation worker, List<Anew> anew, Terms terms) {
        return step.become(ACTIVE)
                .givenTo(worker)
                .ends(ending -> ending.reopenedBy(terms.on(), worker.by(), worker.reason(), anew))
                .tells(facts -> new CaseEvent.Reopened(facts, worker.officer(), terms.on()))
                .at(Stage.SUPPORT)
                .consulted(null)
                .plans(plan -> plan.reviewedNext(terms.reviewBy()))
                .owes(REVIEW_CASE, terms.on(), terms.reviewBy())
                .done();
    }

    private CaseStep step() {
        return new CaseStep(this);
    }
}
