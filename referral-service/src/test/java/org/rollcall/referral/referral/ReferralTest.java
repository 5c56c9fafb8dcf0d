package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.referral.Sample.LATER;
import static org.rollcall.referral.referral.Sample.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.evidence.BelowThreshold;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.triage.BelowThresholdApproval;
import org.rollcall.referral.triage.Decision;
import org.rollcall.referral.triage.Outcome;
import org.rollcall.referral.triage.ReturnReason;
import org.rollcall.referral.triage.Triage;

class ReferralTest {

    private static final List<Narrative> ANSWERS = List.of(new Narrative("signed"), new Narrative("the father"));

    /** Each step, and where it leads. */
    private static final Map<ReferralState, Function<Referral, Change<Referral>>> STEPS = Map.of(
            ReferralState.SUBMITTED, referral -> referral.submit(List.of(), ANSWERS, TODAY, LATER),
            ReferralState.IN_TRIAGE, referral -> referral.startTriage(Sample.TRIAGE),
            ReferralState.WITHDRAWN, referral -> referral.withdraw(TODAY),
            ReferralState.LAPSED, referral -> referral.lapse(LATER),
            ReferralState.ACCEPTED, referral -> decide(referral, Outcome.ACCEPT_CASEWORK),
            ReferralState.RETURNED, referral -> decide(referral, Outcome.RETURN_INCOMPLETE),
            ReferralState.REDIRECTED, referral -> decide(referral, Outcome.REDIRECT_SEND),
            ReferralState.REFUSED, referral -> decide(referral, Outcome.REFUSE_THRESHOLD_NOT_MET),
            ReferralState.DRAFT, referral -> referral.edit(Sample.form(), TODAY));

    @ParameterizedTest(name = "the step to {1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(ReferralState from, ReferralState to) {
        Referral referral = Sample.in(from);
        Function<Referral, Change<Referral>> step = Objects.requireNonNull(STEPS.get(to));
        boolean edit = to == ReferralState.DRAFT;
        if (edit ? from.isEditable() : from.next().contains(to)) {
            assertThat(step.apply(referral).value().state()).isEqualTo(edit ? from : to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(referral));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(ReferralState.values())
                .flatMap(from -> Stream.of(ReferralState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @EnumSource
    void each_outcome_leads_to_its_state_and_is_announced(Outcome outcome) {
        Change<Referral> decided = decide(Sample.inTriage(), outcome);

        assertThat(decided.value().state()).isEqualTo(ReferralState.after(outcome));
        assertThat(decided.events()).first().isInstanceOf(eventOf(outcome));
        assertThat(decided.value().decision()).isEqualTo(Sample.decision(outcome));
    }

    @ParameterizedTest(name = "a referral for {0}: checked for a penalty notice")
    @EnumSource
    void only_what_asks_for_a_penalty_notice_is_accepted_to_be_checked_for_one(ReferralType type) {
        Referral referral = Sample.draft()
                .edit(Sample.form(type, Sample.form().window()), TODAY)
                .value()
                .submit(List.of(Sample.parent(new ParentId("P1"))), List.of(), TODAY, LATER)
                .value()
                .startTriage(Sample.TRIAGE)
                .value();

        if (type.asksForPenaltyNotice()) {
            assertThat(decide(referral, Outcome.ACCEPT_PN_CHECK).value().state())
                    .isEqualTo(ReferralState.ACCEPTED);
        } else {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> decide(referral, Outcome.ACCEPT_PN_CHECK))
                    .satisfies(refused ->
                            assertThat(refused.guards().getFirst().code()).isEqualTo("NO_NOTICE_ASKED_FOR"));
        }
        assertThat(decide(referral, Outcome.ACCEPT_CASEWORK).value().state()).isEqualTo(ReferralState.ACCEPTED);
    }

    private static Class<? extends Event> eventOf(Outcome outcome) {
        String name = outcome.name();
        if (name.startsWith("ACCEPT") || name.startsWith("MERGE")) {
            return ReferralEvent.Accepted.class;
        }
        if (name.startsWith("RETURN")) {
            return ReferralEvent.Returned.class;
        }
        return name.startsWith("REFUSE") ? ReferralEvent.Refused.class : ReferralEvent.Redirected.class;
    }

    @Test
    void acceptance_tells_all_that_a_case_begins_with() {
        Change<Referral> accepted = decide(Sample.inTriage(), Outcome.ACCEPT_LEGAL);

        assertThat(accepted.events()).singleElement().isInstanceOfSatisfying(ReferralEvent.Accepted.class, event -> {
            assertThat(event.caseId()).isEqualTo(Sample.CASE);
            assertThat(event.parents()).containsExactly(new ParentId("P1"));
            assertThat(event.window()).isEqualTo(Sample.form().window());
            assertThat(event.evidence()).containsExactly(EvidenceKind.values());
        });
    }

    @Test
    void a_draft_announces_nothing() {
        assertThat(Referral.draft(Sample.draft().id(), Sample.PUPIL, Sample.SCHOOL, Sample.form(), TODAY)
                        .events())
                .isEmpty();
        assertThat(Sample.draft().edit(Sample.form(), TODAY).events()).isEmpty();
    }

    @Test
    void submission_is_announced_and_a_second_one_as_such() {
        assertThat(Sample.draft().submit(List.of(), List.of(), TODAY, LATER).events())
                .first()
                .isInstanceOf(ReferralEvent.Submitted.class);
        assertThat(Sample.decided(Outcome.RETURN_INCOMPLETE)
                        .submit(List.of(), ANSWERS, TODAY, LATER)
                        .events())
                .first()
                .isInstanceOf(ReferralEvent.Resubmitted.class);
    }

    @Test
    void a_returned_referral_needs_an_answer_to_each_reason() {
        Referral returned = Sample.decided(Outcome.RETURN_INCOMPLETE);

        assertThat(returned.unanswered(List.of())).hasSize(2);
        assertThat(returned.unanswered(ANSWERS.subList(0, 1)))
                .singleElement()
                .satisfies(guard -> assertThat(guard.detail()).startsWith("reason 2 of 2"));
        assertThat(returned.unanswered(ANSWERS)).isEmpty();
        assertThat(returned.submit(List.of(), ANSWERS, TODAY, LATER).value().returned())
                .extracting(ReturnReason::answer)
                .isEqualTo(ANSWERS);
    }

    @Test
    void a_return_is_owed_an_answer_until_it_comes_is_withdrawn_or_lapses() {
        Referral returned = Sample.decided(Outcome.RETURN_INCOMPLETE);

        assertThat(new ReferralAggregate().due(returned)).contains(LATER.plusDays(1));
        assertThat(duties(returned.submit(List.of(), ANSWERS, TODAY, LATER)))
                .containsExactly("Met ANSWER_RETURN", "Arises START_TRIAGE");
        assertThat(duties(returned.withdraw(TODAY))).containsExactly("Falls ANSWER_RETURN");
        assertThat(duties(returned.lapse(LATER))).containsExactly("Falls ANSWER_RETURN");
        assertThat(new ReferralAggregate().due(returned.lapse(LATER).value())).isEmpty();
    }

    @Test
    void a_submission_is_owed_a_triage_until_it_begins_or_the_school_withdraws() {
        assertThat(duties(Sample.draft().submit(List.of(), List.of(), TODAY, LATER)))
                .containsExactly("Arises START_TRIAGE");
        assertThat(duties(Sample.submitted().startTriage(Sample.TRIAGE))).containsExactly("Met START_TRIAGE");
        assertThat(duties(Sample.submitted().withdraw(TODAY))).containsExactly("Falls START_TRIAGE");
        assertThat(duties(decide(Sample.inTriage(), Outcome.RETURN_INCOMPLETE)))
                .containsExactly("Arises ANSWER_RETURN");
    }

    @ParameterizedTest
    @EnumSource
    void before_legal_action_a_childs_social_worker_is_consulted(Outcome outcome) {
        Referral referral = Sample.submitted()
                .startTriage(new Triage(TODAY, "officer", true))
                .value();
        boolean legal = outcome == Outcome.ACCEPT_LEGAL;

        if (legal) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> decide(referral, outcome))
                    .withMessage("SOCIAL_WORKER_NOT_CONSULTED");
        } else {
            assertThat(decide(referral, outcome).value().state()).isEqualTo(ReferralState.after(outcome));
        }
        Decision consulted = new Decision(
                outcome, TODAY, null, null, Sample.decision(outcome).caseId(), null, TODAY, null);
        assertThat(referral.decide(consulted, Sample.reasons(outcome), Sample.answerBy(outcome))
                        .value()
                        .state())
                .isEqualTo(ReferralState.after(outcome));
    }

    @ParameterizedTest
    @EnumSource
    void what_asks_for_a_notice_below_the_threshold_is_accepted_once_a_team_leader_approves(Outcome outcome) {
        Referral asked = below(ReferralType.PN_IRREGULAR);
        Decision plain = Sample.decision(outcome);
        Decision approved = new Decision(
                outcome,
                TODAY,
                null,
                null,
                plain.caseId(),
                null,
                null,
                new BelowThresholdApproval(BelowThreshold.OTHER_LA_DISCRETION, "leader"));

        if (outcome.ending() == Outcome.Ending.ACCEPTED) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> decide(asked, plain))
                    .withMessage("BELOW_THRESHOLD_NOT_APPROVED");
        } else {
            assertThat(decide(asked, plain).value().state()).isEqualTo(ReferralState.after(outcome));
        }
        assertThat(decide(asked, approved).value().state()).isEqualTo(ReferralState.after(outcome));
        assertThat(decide(asked, approved).value().decision()).isEqualTo(approved);
    }

    @Test
    void words_on_a_form_that_needs_no_threshold_ask_for_no_approval() {
        assertThat(decide(below(ReferralType.PROSECUTION), Sample.decision(Outcome.ACCEPT_LEGAL))
                        .value()
                        .state())
                .isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void a_draft_says_when_it_was_last_written_and_what_was_sent_in_does_not() {
        assertThat(Sample.draft().writtenOn()).isEqualTo(TODAY);
        assertThat(Sample.draft().edit(Sample.form(), LATER).value().writtenOn())
                .isEqualTo(LATER);
        for (ReferralState state : ReferralState.values()) {
            assertThat(Sample.in(state).writtenOn()).isEqualTo(state == ReferralState.DRAFT ? TODAY : null);
        }
        assertThat(Sample.in(ReferralState.RETURNED)
                        .edit(Sample.form(), LATER)
                        .value()
                        .writtenOn())
                .isNull();
    }

    private static Referral below(ReferralType type) {
        Form full = Sample.form();
        Form form = new Form(
                type, full.reason(), full.window(), full.parents(), full.evidence(), new Narrative("nine, then back"));
        return Sample.draft()
                .edit(form, TODAY)
                .value()
                .submit(form.parents(), List.of(), TODAY, LATER)
                .value()
                .startTriage(Sample.TRIAGE)
                .value();
    }

    private static Change<Referral> decide(Referral referral, Decision made) {
        return referral.decide(made, Sample.reasons(made.outcome()), Sample.answerBy(made.outcome()));
    }

    private static List<String> duties(Change<Referral> change) {
        return change.events().stream()
                .filter(DutyEvent.class::isInstance)
                .map(event -> switch ((DutyEvent) event) {
                    case DutyEvent.Arises it -> "Arises " + it.duty().kind();
                    case DutyEvent.Met it -> "Met " + kind(it.dutyId());
                    case DutyEvent.Falls it -> "Falls " + kind(it.dutyId());
                })
                .toList();
    }

    private static DutyKind kind(String dutyId) {
        return Stream.of(DutyKind.values())
                .filter(kind -> kind.idFor(Sample.draft().id().value()).equals(dutyId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_school_wrote_is_never_printed() {
        assertThat(Sample.submitted()).asString().doesNotContain("worried", "in the file", "Moor", "Invented", "ZZ99");
    }

    private static Change<Referral> decide(Referral referral, Outcome outcome) {
        return referral.decide(Sample.decision(outcome), Sample.reasons(outcome), Sample.answerBy(outcome));
    }
}
