package org.rollcall.referral.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.people.Practitioner;
import org.rollcall.referral.support.plan.AgreedAction;
import org.rollcall.referral.support.plan.Barrier;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.LeadPractitioners;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.PlanState;
import org.rollcall.referral.support.plan.PlanType;
import org.rollcall.referral.support.plan.PlanWork;
import org.rollcall.referral.support.plan.Review;
import org.rollcall.referral.support.told.SupportPlanEvent;

class SupportPlanTest {

    private static final LocalDate OFFER = LocalDate.of(2026, 9, 21);
    private static final LocalDate ANSWER = OFFER.plusDays(3);
    private static final LocalDate START = OFFER.plusDays(7);
    private static final ParentId PARENT = new ParentId("P1");
    private static final Practitioner WORKER =
            new Practitioner(Organisation.EARLY_HELP, "family support worker", new PersonName("Kim Vale"));
    private static final Practitioner TEACHER =
            new Practitioner(Organisation.SCHOOL, "head of year", new PersonName("Jo Dale"));
    private static final PlanWork WORK = new PlanWork(
            List.of(new Barrier(Barrier.Kind.HOUSING, Barrier.Where.OUT_OF_SCHOOL)),
            List.of(new AgreedAction(new Narrative("Ring each morning"), Organisation.SCHOOL, null, START, null)),
            90);

    /** Each step of a family's plan that a person takes, and where it leads. */
    private static final Map<PlanState, Function<SupportPlan, Change<SupportPlan>>> STEPS = Map.of(
            PlanState.ACCEPTED, plan -> plan.accept(yes(PARENT, ANSWER)),
            PlanState.DECLINED, plan -> plan.decline(no(ANSWER)),
            PlanState.REVIEW, SupportPlan::comeToReview,
            PlanState.CLOSED, plan -> plan.close(ClosingOutcome.WITHDRAWN, START.plusDays(1)));

    @ParameterizedTest(name = "the step to {1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(PlanState from, PlanState to) {
        SupportPlan plan = in(from);
        Function<SupportPlan, Change<SupportPlan>> step = Objects.requireNonNull(STEPS.get(to));
        if (from.next().contains(to)) {
            assertThat(step.apply(plan).value().state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(plan));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(PlanState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @Test
    void early_help_is_accepted_by_a_parent_and_not_by_nobody() {
        assertThat(code(() -> in(PlanState.OFFERED).accept(yes(null, ANSWER)))).isEqualTo("CONSENT_MISSING");
    }

    @Test
    void an_answer_is_given_on_the_day_of_the_offer_or_later() {
        assertThat(in(PlanState.OFFERED).accept(yes(PARENT, OFFER)).value().state())
                .isEqualTo(PlanState.ACCEPTED);
        assertThat(code(() -> in(PlanState.OFFERED).accept(yes(PARENT, OFFER.minusDays(1)))))
                .isEqualTo("ANSWER_BEFORE_OFFER");
        assertThat(code(() -> in(PlanState.OFFERED).decline(no(OFFER.minusDays(1)))))
                .isEqualTo("ANSWER_BEFORE_OFFER");
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanType.class,
            names = {"CP", "PEP", "EHCP"})
    void what_is_not_by_consent_is_taken_up_without_and_not_declined(PlanType type) {
        SupportPlan offered = offered(type);

        assertThat(offered.accept(yes(null, ANSWER)).value().state()).isEqualTo(PlanState.ACCEPTED);
        assertThat(code(() -> offered.decline(no(ANSWER)))).isEqualTo("NOT_FOR_THE_FAMILY_TO_DECLINE");
    }

    @Test
    void a_decline_is_told_as_a_fact_without_a_duty_or_a_reason() {
        assertThat(in(PlanState.OFFERED).decline(no(ANSWER)).events())
                .containsExactly(new SupportPlanEvent.Declined(SupportExamples.FACTS, ANSWER));
    }

    @Test
    void a_plan_begins_with_a_lead_practitioner_and_an_action_and_after_it_was_accepted() {
        SupportPlan accepted = in(PlanState.ACCEPTED);
        SupportPlan led =
                accepted.proposeLead(WORKER, ANSWER).value().acceptLead(ANSWER).value();
        SupportPlan idle = led.agree(new PlanWork(List.of(), List.of(), null)).value();

        assertThat(code(() -> accepted.start(START))).isEqualTo("LEAD_PRACTITIONER_MISSING");
        assertThat(code(() -> idle.start(START))).isEqualTo("ACTIONS_MISSING");
        assertThat(code(() -> led.start(ANSWER.minusDays(1)))).isEqualTo("START_BEFORE_ACCEPTANCE");
        assertThat(led.start(ANSWER).value().state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void the_first_review_is_owed_the_agreed_weeks_after_the_beginning() {
        Change<SupportPlan> started = led().start(START);

        assertThat(arising(started).dueOn()).isEqualTo(START.plusWeeks(6));
        assertThat(new SupportPlanAggregate().due(started.value())).contains(START.plusWeeks(6));
        assertThat(started.value().comeToReview().value().state()).isEqualTo(PlanState.REVIEW);
    }

    @Test
    void a_review_before_or_on_its_day_meets_its_duty_and_the_next_one_is_another_duty() {
        SupportPlan active = in(PlanState.ACTIVE);
        LocalDate held = START.plusWeeks(4);

        Change<SupportPlan> reviewed = active.review(review(held));

        assertThat(reviewed.value().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(arising(reviewed).dueOn()).isEqualTo(held.plusWeeks(6));
        assertThat(met(reviewed))
                .isEqualTo(arising(led().start(START)).id())
                .isNotEqualTo(arising(reviewed).id());
        assertThat(in(PlanState.REVIEW).review(review(held)).value().state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void reviews_follow_each_other() {
        SupportPlan active = in(PlanState.ACTIVE);
        SupportPlan reviewed = active.review(review(START.plusDays(1))).value();

        assertThat(code(() -> active.review(review(START)))).isEqualTo("REVIEW_TOO_EARLY");
        assertThat(code(() -> reviewed.review(review(START.plusDays(1))))).isEqualTo("REVIEW_TOO_EARLY");
    }

    @ParameterizedTest
    @EnumSource(ClosingOutcome.class)
    void whether_support_worked_is_found_by_a_review(ClosingOutcome outcome) {
        SupportPlan active = in(PlanState.ACTIVE);
        LocalDate end = START.plusWeeks(8);
        if (outcome.needsReview()) {
            assertThat(code(() -> active.close(outcome, end))).isEqualTo("REVIEW_MISSING");
        }
        SupportPlan reviewed = active.review(review(START.plusWeeks(6))).value();
        assertThat(reviewed.close(outcome, end).events())
                .anyMatch(SupportPlanEvent.Closed.class::isInstance)
                .anyMatch(DutyEvent.Falls.class::isInstance);
    }

    @Test
    void an_offer_that_is_withdrawn_owed_nothing() {
        assertThat(in(PlanState.OFFERED).close(ClosingOutcome.WITHDRAWN, ANSWER).events())
                .hasSize(1)
                .noneMatch(DutyEvent.class::isInstance);
    }

    @Test
    void who_is_proposed_leads_only_after_saying_yes_and_the_one_before_goes_on_until_then() {
        SupportPlan led = led();
        SupportPlan asked = led.proposeLead(TEACHER, START).value();

        assertThat(current(asked).who()).isEqualTo(WORKER);
        assertThat(current(asked.declineLead(START).value()).who()).isEqualTo(WORKER);
        SupportPlan changed = asked.acceptLead(START.plusDays(1)).value();
        assertThat(current(changed)).isEqualTo(new LeadPractitioners.Tenure(TEACHER, START.plusDays(1), null));
        assertThat(changed.lead().earlier())
                .containsExactly(new LeadPractitioners.Tenure(WORKER, ANSWER, START.plusDays(1)));
    }

    @Test
    void a_change_of_lead_is_told_without_a_name() {
        assertThat(led().proposeLead(TEACHER, START).value().acceptLead(START).events())
                .containsExactly(new SupportPlanEvent.LeadPractitionerChanged(
                        SupportExamples.FACTS, Organisation.SCHOOL, START));
    }

    @Test
    void nobody_answers_who_was_not_asked_or_before_they_were() {
        assertThat(code(() -> led().acceptLead(START))).isEqualTo("NOBODY_PROPOSED");
        SupportPlan asked = led().proposeLead(TEACHER, START).value();
        assertThat(code(() -> asked.acceptLead(START.minusDays(1)))).isEqualTo("ANSWER_BEFORE_QUESTION");
        assertThat(asked.declineLead(START).value().lead().declined())
                .containsExactly(new LeadPractitioners.Refusal(TEACHER, START));
    }

    @Test
    void on_every_day_of_a_plan_it_can_be_said_who_led_it() {
        SupportPlan offered = offered(PlanType.TEAM_AROUND_FAMILY);

        assertThat(code(() -> offered.proposeLead(WORKER, OFFER.minusDays(1)))).isEqualTo("PROPOSED_TOO_EARLY");
        assertThat(offered.proposeLead(WORKER, OFFER).value().lead().proposed()).isNotNull();
        assertThat(code(() -> led().proposeLead(TEACHER, ANSWER.minusDays(1)))).isEqualTo("PROPOSED_TOO_EARLY");
        assertThat(led().proposeLead(TEACHER, ANSWER).value().lead().proposed()).isNotNull();
    }

    @Test
    void a_plan_ends_on_the_day_of_the_last_thing_that_happened_in_it_or_later() {
        SupportPlan active = in(PlanState.ACTIVE);
        LocalDate held = START.plusDays(14);
        SupportPlan reviewed = active.review(review(held)).value();

        assertThat(code(() -> active.close(ClosingOutcome.WITHDRAWN, START.minusDays(1))))
                .isEqualTo("CLOSED_TOO_EARLY");
        assertThat(active.close(ClosingOutcome.WITHDRAWN, START).value().state())
                .isEqualTo(PlanState.CLOSED);
        assertThat(code(() -> reviewed.close(ClosingOutcome.MET, held.minusDays(1))))
                .isEqualTo("CLOSED_TOO_EARLY");
        assertThat(reviewed.close(ClosingOutcome.MET, held).value().state()).isEqualTo(PlanState.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanState.class,
            names = {"DECLINED", "CLOSED"})
    void a_plan_that_has_ended_changes_no_more(PlanState ended) {
        assertThat(code(() -> in(ended).agree(WORK))).isEqualTo("PLAN_ENDED");
        assertThat(code(() -> in(ended).gather(List.of()))).isEqualTo("PLAN_ENDED");
        assertThat(code(() -> in(ended).proposeLead(TEACHER, START))).isEqualTo("PLAN_ENDED");
    }

    private static SupportPlan in(PlanState state) {
        SupportPlan offered = offered(PlanType.TEAM_AROUND_FAMILY);
        return switch (state) {
            case OFFERED -> offered;
            case ACCEPTED -> offered.accept(yes(PARENT, ANSWER)).value();
            case DECLINED -> offered.decline(no(ANSWER)).value();
            case ACTIVE -> led().start(START).value();
            case REVIEW -> led().start(START).value().comeToReview().value();
            case CLOSED -> offered.close(ClosingOutcome.WITHDRAWN, ANSWER).value();
        };
    }

    private static SupportPlan led() {
        return in(PlanState.ACCEPTED)
                .proposeLead(WORKER, ANSWER)
                .value()
                .acceptLead(ANSWER)
                .value();
    }

    private static SupportPlan offered(PlanType type) {
        PlanFacts like = SupportExamples.FACTS;
        PlanFacts facts =
                new PlanFacts(like.id(), like.caseId(), like.pupil(), like.school(), type, type.isForSchool(), OFFER);
        return SupportPlan.offer(facts, WORK, 6).value();
    }

    private static Consent yes(@Nullable ParentId by, LocalDate on) {
        return new Consent(true, by, on, null);
    }

    private static Consent no(LocalDate on) {
        return new Consent(false, PARENT, on, new Narrative("Not now, thank you."));
    }

    private static Review review(LocalDate on) {
        return new Review(on, new Narrative("Mornings are better."), 82);
    }

    private static LeadPractitioners.Tenure current(SupportPlan plan) {
        return Optional.ofNullable(plan.lead().current()).orElseThrow();
    }

    private static Duty arising(Change<SupportPlan> change) {
        return only(change.events(), DutyEvent.Arises.class).duty();
    }

    private static String met(Change<SupportPlan> change) {
        return only(change.events(), DutyEvent.Met.class).dutyId();
    }

    private static <E extends Event> E only(List<Event> events, Class<E> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String code(ThrowingCallable step) {
        Refused refused = catchThrowableOfType(Refused.class, step);
        return refused.guards().stream().map(FailingGuard::code).findFirst().orElseThrow();
    }
}
