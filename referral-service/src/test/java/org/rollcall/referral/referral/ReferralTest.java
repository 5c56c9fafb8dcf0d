package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;

class ReferralTest {

    private static final List<Narrative> ANSWERS = List.of(new Narrative("signed"), new Narrative("the father"));

    /** Each step, and where it leads. */
    private static final Map<ReferralState, Function<Referral, Change<Referral>>> STEPS = Map.of(
            ReferralState.SUBMITTED, referral -> referral.submit(List.of(), ANSWERS, TODAY),
            ReferralState.IN_TRIAGE, Referral::startTriage,
            ReferralState.WITHDRAWN, Referral::withdraw,
            ReferralState.ACCEPTED, referral -> decide(referral, Outcome.ACCEPT_CASEWORK),
            ReferralState.RETURNED, referral -> decide(referral, Outcome.RETURN_INCOMPLETE),
            ReferralState.REDIRECTED, referral -> decide(referral, Outcome.REDIRECT_SEND),
            ReferralState.REFUSED, referral -> decide(referral, Outcome.REFUSE_THRESHOLD_NOT_MET),
            ReferralState.DRAFT, referral -> referral.edit(Sample.form()));

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

        assertThat(decided.value().state()).isEqualTo(outcome.leadsTo());
        assertThat(decided.events()).singleElement().isInstanceOf(eventOf(outcome));
        assertThat(decided.value().decision()).isEqualTo(Sample.decision(outcome));
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
        assertThat(Referral.draft(Sample.draft().id(), Sample.PUPIL, Sample.SCHOOL, Sample.form())
                        .events())
                .isEmpty();
        assertThat(Sample.draft().edit(Sample.form()).events()).isEmpty();
    }

    @Test
    void submission_is_announced_and_a_second_one_as_such() {
        assertThat(Sample.draft().submit(List.of(), List.of(), TODAY).events())
                .singleElement()
                .isInstanceOf(ReferralEvent.Submitted.class);
        assertThat(Sample.decided(Outcome.RETURN_INCOMPLETE)
                        .submit(List.of(), ANSWERS, TODAY)
                        .events())
                .singleElement()
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
        assertThat(returned.submit(List.of(), ANSWERS, TODAY).value().returned())
                .extracting(ReturnReason::answer)
                .isEqualTo(ANSWERS);
    }

    @Test
    void what_a_school_wrote_is_never_printed() {
        assertThat(Sample.submitted()).asString().doesNotContain("worried", "in the file", "Moor", "Invented", "ZZ99");
    }

    private static Change<Referral> decide(Referral referral, Outcome outcome) {
        return referral.decide(Sample.decision(outcome), Sample.reasons(outcome));
    }
}
