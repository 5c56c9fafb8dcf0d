package org.rollcall.referral.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.partner.PartnerReferralState.ANSWERED;
import static org.rollcall.referral.partner.PartnerReferralState.MADE;
import static org.rollcall.referral.partner.PartnerReferralState.NOT_AWAITED;
import static org.rollcall.referral.partner.PartnerReferralState.UNANSWERED;
import static org.rollcall.referral.partner.PartnerReferralState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.evidence.Narrative;

class PartnerReferralTest {

    private static final LocalDate MADE_ON = PartnerExamples.FACTS.madeOn();
    private static final LocalDate BY = PartnerExamples.FACTS.hearBy();

    /** The life of a referral, written down a second time on purpose. */
    private static final Map<PartnerReferralState, Set<PartnerReferralState>> LEGAL = Map.of(
            MADE, Set.of(UNANSWERED, NOT_AWAITED, ANSWERED, WITHDRAWN),
            UNANSWERED, Set.of(NOT_AWAITED, ANSWERED, WITHDRAWN),
            NOT_AWAITED, Set.of(ANSWERED, WITHDRAWN));

    private static final Map<PartnerReferralState, Function<PartnerReferral, Change<PartnerReferral>>> STEPS = Map.of(
            UNANSWERED, PartnerReferral::runLate,
            NOT_AWAITED, referral -> referral.awaitNoLonger(BY),
            ANSWERED, referral -> referral.hear(heard(BY)),
            WITHDRAWN, referral -> referral.withdraw(BY));

    @ParameterizedTest(name = "the step to {1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(PartnerReferralState from, PartnerReferralState to) {
        PartnerReferral referral = in(from);
        Function<PartnerReferral, Change<PartnerReferral>> step = Objects.requireNonNull(STEPS.get(to));
        if (LEGAL.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(step.apply(referral).value().state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(referral));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(PartnerReferralState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @Test
    void hearing_of_it_is_a_duty_until_it_is_heard_late_or_not() {
        assertThat(PartnerReferral.make(PartnerExamples.FACTS, consent(MADE_ON), why())
                        .events())
                .filteredOn(DutyEvent.Arises.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((DutyEvent.Arises) event).duty().dueOn()).isEqualTo(BY));
        assertThat(in(MADE).runLate().events()).noneMatch(DutyEvent.class::isInstance);
        assertThat(in(UNANSWERED).hear(heard(BY.plusDays(9))).events()).anyMatch(DutyEvent.Met.class::isInstance);
        assertThat(in(MADE).withdraw(BY).events()).anyMatch(DutyEvent.Falls.class::isInstance);
        assertThat(in(MADE).awaitNoLonger(BY).events()).anyMatch(DutyEvent.Falls.class::isInstance);
        assertThat(in(NOT_AWAITED).hear(heard(BY)).events())
                .as("the duty has fallen for good")
                .noneMatch(DutyEvent.class::isInstance);
        assertThat(in(NOT_AWAITED).withdraw(BY).events()).noneMatch(DutyEvent.class::isInstance);
    }

    @Test
    void it_is_unanswered_from_the_day_after_its_own() {
        assertThat(new PartnerReferralAggregate().due(in(MADE))).contains(BY.plusDays(1));
        assertThat(new PartnerReferralAggregate().due(in(UNANSWERED))).isEmpty();
        assertThat(new PartnerReferralAggregate().due(in(ANSWERED))).isEmpty();
    }

    @Test
    void consent_comes_before_the_referral_and_the_outcome_after() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PartnerReferral.make(PartnerExamples.FACTS, consent(MADE_ON.plusDays(1)), why()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> in(MADE).hear(heard(MADE_ON.minusDays(1))));
        assertThat(in(MADE).hear(heard(MADE_ON)).value().state()).isEqualTo(ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(PartnerReferralState.class)
    void a_referral_shows_that_the_agency_is_involved_unless_it_was_withdrawn(PartnerReferralState state) {
        assertThat(ProvingPartners.proofs(in(state)).map(proof -> proof.ground().on()))
                .isEqualTo(state == WITHDRAWN ? List.of() : List.of(MADE_ON));
    }

    private static PartnerReferral in(PartnerReferralState state) {
        PartnerReferral made = PartnerReferral.make(PartnerExamples.FACTS, consent(MADE_ON), why())
                .value();
        return switch (state) {
            case MADE -> made;
            case UNANSWERED -> made.runLate().value();
            case NOT_AWAITED -> made.awaitNoLonger(BY).value();
            case ANSWERED -> made.hear(heard(BY)).value();
            case WITHDRAWN -> made.withdraw(BY).value();
        };
    }

    private static LawfulBasis consent(LocalDate on) {
        return new LawfulBasis.Consent(new ParentId("P1"), on);
    }

    private static PartnerOutcome heard(LocalDate on) {
        return new PartnerOutcome(PartnerOutcome.Result.SUPPORT_BEGUN, on, null);
    }

    private static Narrative why() {
        return new Narrative("Sleeps badly.");
    }
}
