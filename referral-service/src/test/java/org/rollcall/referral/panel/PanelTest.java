package org.rollcall.referral.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.Refusals.codes;
import static org.rollcall.referral.panel.Convened.ALEX;
import static org.rollcall.referral.panel.Convened.DAY;
import static org.rollcall.referral.panel.Convened.NOTICE;
import static org.rollcall.referral.panel.Convened.PLANNED;
import static org.rollcall.referral.panel.Convened.SAM;
import static org.rollcall.referral.panel.Convened.SENT;
import static org.rollcall.referral.panel.Convened.decision;
import static org.rollcall.referral.panel.Convened.invitation;
import static org.rollcall.referral.panel.Convened.ladderTo;
import static org.rollcall.referral.panel.Convened.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.decision.Considered;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.decision.Rung;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.PanelState;
import org.rollcall.referral.panel.told.PanelEvent;

class PanelTest {

    /** Each step, and where it leads. */
    private static final Map<PanelState, Function<Panel, Change<Panel>>> STEPS = new EnumMap<>(Map.of(
            PanelState.PLANNED,
            it -> it.planAgain(Convened.sitting(DAY.plusDays(28), DAY), "leader", NOTICE),
            PanelState.INVITED,
            it -> it.invite(invitation(SENT), NOTICE),
            PanelState.HELD,
            it -> it.hold(record(decision(PanelOutcome.STEP_DOWN, DAY.plusDays(30))), Set.of(), DAY),
            PanelState.ADJOURNED,
            it -> it.adjourn(Convened.adjournment(DAY)),
            PanelState.CANCELLED,
            it -> it.cancel(Convened.cancelled(DAY))));

    @ParameterizedTest(name = "the step to {1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(PanelState from, PanelState to) {
        Panel panel = Convened.to(from);
        var step = Objects.requireNonNull(STEPS.get(to));
        if (from.next().contains(to)) {
            assertThat(step.apply(panel).value().state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(panel));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(PanelState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @Test
    void it_is_written_down_on_its_day_and_not_before() {
        PanelRecord stepDown = record(decision(PanelOutcome.STEP_DOWN, DAY.plusDays(30)));

        assertThat(codes(() -> Convened.to(PanelState.INVITED).hold(stepDown, Set.of(), DAY.minusDays(1))))
                .containsExactly("MEETING_NOT_YET");
        assertThat(codes(() -> Convened.to(PanelState.INVITED).hold(stepDown, Set.of(), DAY)))
                .isEmpty();
    }

    @Test
    void an_agreement_has_targets_a_day_of_review_and_a_parent_who_agreed() {
        assertThat(codes(() -> Convened.to(PanelState.INVITED)
                        .hold(
                                record(decision(PanelOutcome.AGREEMENT_SET, null), PanelRecord.Attendance.APOLOGISED),
                                Set.of(),
                                DAY)))
                .containsExactly("TARGETS_MISSING", "NO_PARENT_TO_AGREE", "REVIEW_DAY_MISSING");
    }

    @ParameterizedTest(name = "looked at again {0} days after: {1}")
    @CsvSource({"0, REVIEW_DAY_NOT_AHEAD", "1,"})
    void it_is_looked_at_again_after_the_day(int days, @Nullable String refusal) {
        assertThat(codes(() -> Convened.to(PanelState.INVITED)
                        .hold(record(decision(PanelOutcome.STEP_DOWN, DAY.plusDays(days))), Set.of(), DAY)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void an_agreement_is_reviewed_once_and_its_duty_is_met() {
        PanelRecord.Decision agreed = new PanelRecord.Decision(
                PanelOutcome.AGREEMENT_SET,
                List.of(),
                List.of(),
                List.of(new PanelRecord.Target(new Narrative("at the gate by 8.45am"), null)),
                DAY.plusDays(30),
                List.of());
        Change<Panel> held = Convened.to(PanelState.INVITED).hold(record(agreed), Set.of(), DAY);
        PanelEnd kept = PanelEnd.reviewed(DAY.plusDays(30), true, new Narrative("kept"));

        assertThat(held.events()).hasSize(2);
        DutyEvent.Arises owed = (DutyEvent.Arises) held.events().get(1);
        assertThat(owed.duty().dueOn()).isEqualTo(DAY.plusDays(30));
        Change<Panel> reviewed = held.value().review(kept);
        assertThat(reviewed.events())
                .containsExactly(new DutyEvent.Met(owed.duty().id(), DAY.plusDays(30)));
        assertThat(codes(() -> reviewed.value().review(kept))).containsExactly("NOTHING_TO_REVIEW");
    }

    @Test
    void it_is_adjourned_for_evidence_that_is_named_and_met_again_with_new_letters() {
        assertThat(codes(() -> Convened.to(PanelState.INVITED)
                        .hold(record(decision(PanelOutcome.ADJOURN_FOR_EVIDENCE, null)), Set.of(), DAY)))
                .containsExactly("EVIDENCE_NOT_NAMED");
        PanelRecord.Decision awaiting = new PanelRecord.Decision(
                PanelOutcome.ADJOURN_FOR_EVIDENCE,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(EvidenceKind.AGENCY_INVOLVEMENT));
        Change<Panel> adjourned = Convened.to(PanelState.INVITED).hold(record(awaiting), Set.of(), DAY);
        assertThat(adjourned.value().state()).isEqualTo(PanelState.ADJOURNED);
        assertThat(adjourned.events()).singleElement().isInstanceOf(PanelEvent.Adjourned.class);

        Panel again = adjourned
                .value()
                .planAgain(Convened.sitting(DAY.plusDays(28), DAY), "leader", NOTICE)
                .value();
        assertThat(again.state()).isEqualTo(PanelState.PLANNED);
        assertThat(again.sitting().invitation()).isNull();
        assertThat(again.sittings().getFirst().record()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_steps_on_a_rung_gives_a_reason_for_each_rung_beneath(PanelOutcome outcome) {
        outcome.rung().filter(rung -> rung != Rung.SUPPORT).ifPresent(rung -> {
            Considered[] all = ladderTo(rung);
            for (int left = 0; left < all.length; left++) {
                Considered[] some = without(all, left);
                assertThat(codes(() -> preCourt().hold(record(decision(outcome, null, some)), Set.of(), DAY)))
                        .containsExactly(left == all.length - 1 ? "CHOICE_WITHOUT_REASON" : "RUNG_NOT_CONSIDERED");
            }
            assertThat(codes(() -> preCourt().hold(record(decision(outcome, null, all)), Set.of(), DAY)))
                    .isEmpty();
        });
    }

    @Test
    void before_a_prosecution_an_education_supervision_order_is_considered() {
        assertThat(Rung.PROSECUTION.beneath()).contains(Rung.ESO, Rung.CONTRACT);
    }

    @ParameterizedTest
    @EnumSource
    void court_is_decided_on_only_before_court(PanelKind kind) {
        List<String> codes = codes(() -> Convened.to(PanelState.INVITED, kind)
                .hold(record(decision(PanelOutcome.PROSECUTE, null, ladderTo(Rung.PROSECUTION))), Set.of(), DAY));

        boolean allowed = kind == PanelKind.PRE_COURT || kind == PanelKind.LEGAL_PLANNING;
        assertThat(codes).isEqualTo(allowed ? List.of() : List.of("WRONG_KIND_OF_PANEL"));
    }

    @Test
    void nobody_is_prosecuted_who_could_come_to_no_panel() {
        Panel unheard = Convened.to(PanelState.PLANNED, PanelKind.LEGAL_PLANNING)
                .invite(invitation(SENT, new Invitation.InvitedParent[0]), NOTICE)
                .value();
        PanelRecord prosecute = record(decision(PanelOutcome.PROSECUTE, null, ladderTo(Rung.PROSECUTION)));

        assertThat(codes(() -> unheard.hold(prosecute, Set.of(SAM), DAY))).containsExactly("NO_CHANCE_TO_ATTEND");
        assertThat(codes(() -> unheard.hold(prosecute, Set.of(ALEX), DAY))).isEmpty();
        Set<?> earlier = Convened.to(PanelState.INVITED).hadAChanceBy(DAY);
        assertThat(earlier).isEqualTo(Set.of(ALEX, SAM));
        assertThat(Convened.to(PanelState.INVITED).hadAChanceBy(DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void the_outcome_of_a_pre_court_conference_is_told_twice() {
        assertThat(preCourt()
                        .hold(record(decision(PanelOutcome.PN, null, ladderTo(Rung.PN))), Set.of(), DAY)
                        .events())
                .hasExactlyElementsOfTypes(PanelEvent.Held.class, PanelEvent.PreCourtOutcome.class);
        assertThat(Convened.to(PanelState.INVITED)
                        .hold(record(decision(PanelOutcome.PN, null, ladderTo(Rung.PN))), Set.of(), DAY)
                        .events())
                .hasExactlyElementsOfTypes(PanelEvent.Held.class);
    }

    @Test
    void it_is_planned_for_a_day_ahead() {
        Panel adjourned = Convened.to(PanelState.ADJOURNED);

        assertThat(codes(() -> adjourned.planAgain(Convened.sitting(PLANNED, PLANNED), "leader", NOTICE)))
                .containsExactly("MEETING_NOT_AHEAD");
    }

    private static Panel preCourt() {
        return Convened.to(PanelState.INVITED, PanelKind.PRE_COURT);
    }

    private static Considered[] without(Considered[] all, int place) {
        return IntStream.range(0, all.length)
                .filter(other -> other != place)
                .mapToObj(other -> all[other])
                .toArray(Considered[]::new);
    }
}
