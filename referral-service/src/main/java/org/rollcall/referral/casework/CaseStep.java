package org.rollcall.referral.casework;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.casework.ending.Ending;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.casework.plan.Owing;
import org.rollcall.referral.casework.plan.RiskFlag;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.casework.plan.WorkPlan;
import org.rollcall.referral.casework.told.CaseFacts;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

/** A step of a case in the making: the parts that it changes, what is owed because of it, and what others learn of it. */
final class CaseStep {

    private final Case before;
    private final List<Function<CaseFacts, Event>> news = new ArrayList<>();
    private List<Origin> origins;
    private CaseState state;
    private Stage stage;
    private @Nullable String officer;
    private List<Allocation> allocations;
    private WorkPlan plan;
    private List<RiskFlag> risks;
    private List<LegalStep> legalSteps;
    private @Nullable Consultation consultation;
    private Owing owing;
    private Ending ending;

    CaseStep(Case before) {
        this.before = before;
        origins = before.origins();
        state = before.state();
        stage = before.stage();
        officer = before.officer();
        allocations = before.allocations();
        plan = before.plan();
        risks = before.risks();
        legalSteps = before.legalSteps();
        consultation = before.consultation();
        owing = before.owing();
        ending = before.ending();
    }

    CaseStep become(CaseState next) {
        state = state.become(next);
        return this;
    }

    CaseStep takesIn(Origin origin) {
        origins = Stream.concat(origins.stream(), Stream.of(origin)).toList();
        return this;
    }

    CaseStep givenTo(Allocation allocation) {
        officer = allocation.officer();
        allocations = Stream.concat(allocations.stream(), Stream.of(allocation)).toList();
        return this;
    }

    CaseStep plans(UnaryOperator<WorkPlan> change) {
        plan = change.apply(plan);
        return this;
    }

    CaseStep risks(List<RiskFlag> flags) {
        risks = flags;
        return this;
    }

    /** What is told of a notice takes the place of what was told before. */
    CaseStep learns(LegalStep step) {
        legalSteps = Stream.concat(legalSteps.stream().filter(not(step::isAbout)), Stream.of(step))
                .toList();
        return this;
    }

    CaseStep consulted(@Nullable Consultation asked) {
        consultation = asked;
        return this;
    }

    CaseStep ends(UnaryOperator<Ending> change) {
        ending = change.apply(ending);
        return this;
    }

    CaseStep at(Stage next) {
        Stage last = stage;
        if (next != last) {
            stage = next;
            tells(facts -> new CaseEvent.StageChanged(facts, next, last));
        }
        return this;
    }

    CaseStep owes(DutyKind kind, LocalDate from, LocalDate due) {
        Owing.Owed owed = owing.next(kind, before.id(), from, due);
        owing = owing.with(owed);
        Duty duty = new Duty(
                owed.dutyId(),
                kind,
                before.id().value(),
                before.id(),
                before.school(),
                before.pupil(),
                owed.startedOn(),
                owed.dueOn());
        news.add(facts -> new DutyEvent.Arises(duty));
        return this;
    }

    CaseStep meets(DutyKind kind, LocalDate on) {
        owing.find(kind).ifPresent(owed -> news.add(facts -> new DutyEvent.Met(owed.dutyId(), on)));
        owing = owing.without(kind);
        return this;
    }

    CaseStep owesNothing(LocalDate on) {
        owing.duties().forEach(owed -> news.add(facts -> new DutyEvent.Falls(owed.dutyId(), on)));
        owing = new Owing(owing.raised(), List.of());
        return this;
    }

    /** With the facts of the case as the step leaves it. */
    CaseStep tells(Function<CaseFacts, Event> event) {
        news.add(event);
        return this;
    }

    Change<Case> done() {
        Case after = new Case(
                before.id(),
                before.pupil(),
                before.school(),
                before.openedOn(),
                origins,
                state,
                stage,
                officer,
                allocations,
                plan,
                risks,
                legalSteps,
                consultation,
                owing,
                ending);
        CaseFacts facts = after.facts();
        return Change.of(after)
                .announcing(news.stream().map(event -> event.apply(facts)).toArray(Event[]::new));
    }
}
