package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.Refusals.codes;
import static org.rollcall.referral.casework.SampleCases.EVERYTHING;
import static org.rollcall.referral.casework.SampleCases.NOTHING;
import static org.rollcall.referral.casework.SampleCases.PLANNED;
import static org.rollcall.referral.casework.SampleCases.TERMS;
import static org.rollcall.referral.casework.SampleCases.TODAY;
import static org.rollcall.referral.casework.SampleCases.closure;
import static org.rollcall.referral.casework.SampleCases.in;
import static org.rollcall.referral.casework.SampleCases.origin;
import static org.rollcall.referral.casework.SampleCases.to;
import static org.rollcall.referral.casework.SampleCases.transfer;
import static org.rollcall.referral.casework.SampleCases.worked;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.DataPackItem;
import org.rollcall.referral.casework.ending.Receiver;
import org.rollcall.referral.casework.ending.Transfer;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.LegalStep.Kind;
import org.rollcall.referral.casework.plan.LegalStep.Progress;
import org.rollcall.referral.casework.plan.MonitoredPlan;
import org.rollcall.referral.casework.plan.RiskFlag;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.casework.proof.EvidenceRow;
import org.rollcall.referral.casework.proof.LegalPlanning;
import org.rollcall.referral.casework.terms.Terms;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.evidence.ReferralType;

class CaseTest {

    private static final Map<CaseAction, Function<Case, Change<Case>>> STEPS = steps();

    private static Map<CaseAction, Function<Case, Change<Case>>> steps() {
        Map<CaseAction, Function<Case, Change<Case>>> steps = new EnumMap<>(CaseAction.class);
        steps.put(CaseAction.ALLOCATE, it -> it.allocate(to("officer-2", null), NOTHING, TERMS));
        steps.put(CaseAction.REALLOCATE, it -> it.reallocate(to("officer-2", "long leave"), NOTHING));
        steps.put(CaseAction.REQUEST_LEGAL_ACTION, it -> it.requestLegalAction(false, PLANNED));
        steps.put(
                CaseAction.STEP_DOWN,
                it -> it.stepDown(new MonitoredPlan(new Narrative("a lift"), TODAY, TODAY.plusWeeks(4))));
        steps.put(CaseAction.TRANSFER, it -> it.transfer(transfer(DataPackItem.values()), NOTHING));
        steps.put(CaseAction.PROPOSE_CLOSURE, it -> it.proposeClosure(closure(CloseReason.DUPLICATE, null)));
        steps.put(CaseAction.CLOSE, it -> it.close(closure(CloseReason.DUPLICATE, null), true, NOTHING));
        steps.put(CaseAction.REOPEN, it -> it.reopen(to("officer-2", "back"), NOTHING, 90, List.of(), TERMS));
        steps.put(CaseAction.FLAG_RISKS, it -> it.flagRisks(List.of(RiskFlag.DOGS)));
        steps.put(CaseAction.RECORD_FIRST_CONTACT, it -> it.contacted(TODAY));
        steps.put(CaseAction.SET_TARGETS, it -> it.aimAt(null, List.of()));
        steps.put(CaseAction.REVIEW, it -> it.review(TODAY, TODAY.plusWeeks(6), TODAY));
        steps.put(CaseAction.CONSULT_SOCIAL_WORKER, it -> it.consult(new Consultation(TODAY, "officer-1", null)));
        return steps;
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(CaseState from, CaseAction action) {
        Case worked = in(from);
        Function<Case, Change<Case>> step = Objects.requireNonNull(STEPS.get(action));
        if (action.isOpenIn(from)) {
            assertThat(step.apply(worked).value().state())
                    .isEqualTo(action.leadsTo().orElse(from));
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(worked));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(CaseState.values())
                .flatMap(from -> Arrays.stream(CaseAction.values()).map(action -> Arguments.of(from, action)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseAction.class,
            names = {"ALLOCATE", "REALLOCATE", "REQUEST_LEGAL_ACTION", "STEP_DOWN", "TRANSFER", "CLOSE", "REOPEN"})
    void others_learn_of_each_step_that_matters_to_them(CaseAction action) {
        CaseState from = action.from().iterator().next();

        assertThat(Objects.requireNonNull(STEPS.get(action)).apply(in(from)).events())
                .filteredOn(CaseEvent.class::isInstance)
                .hasSize(1);
    }

    @Test
    void everything_that_stands_against_legal_planning_is_said_at_once() {
        LegalPlanning lacking = SampleCases.planned(new EvidenceRow(EvidenceKind.LETTERS, Need.REQUIRED, List.of()));

        assertThat(codes(() -> in(CaseState.ACTIVE).requestLegalAction(true, lacking)))
                .containsExactly("EVIDENCE_MISSING", "SOCIAL_WORKER_NOT_CONSULTED");
    }

    @Test
    void the_social_worker_of_a_child_is_consulted_before_legal_action() {
        Case active = in(CaseState.ACTIVE);

        assertThat(codes(() -> active.requestLegalAction(true, PLANNED)))
                .containsExactly("SOCIAL_WORKER_NOT_CONSULTED");
        Case consulted =
                active.consult(new Consultation(TODAY, "officer-1", null)).value();
        assertThat(consulted.requestLegalAction(true, PLANNED).value().state()).isEqualTo(CaseState.LEGAL_PLANNING);
    }

    @ParameterizedTest
    @CsvSource({"CP, true", "CIN, true", "LAC, true", "DOGS, false", "DOMESTIC_ABUSE, false"})
    void a_flag_of_social_care_means_a_social_worker(RiskFlag flag, boolean known) {
        Case flagged = in(CaseState.ACTIVE).flagRisks(List.of(flag)).value();

        assertThat(flagged.isFlaggedForSocialWorker()).isEqualTo(known);
    }

    @Test
    void after_a_step_down_the_social_worker_is_asked_anew() {
        Case planned = in(CaseState.ACTIVE)
                .consult(new Consultation(TODAY, "officer-1", null))
                .value()
                .requestLegalAction(true, PLANNED)
                .value();
        MonitoredPlan plan = new MonitoredPlan(new Narrative("weekly calls"), TODAY, TODAY.plusWeeks(4));

        Case down = planned.stepDown(plan).value();

        assertThat(down.plan().nextReviewOn()).isEqualTo(plan.reviewOn());
        assertThat(codes(() -> down.requestLegalAction(true, PLANNED))).containsExactly("SOCIAL_WORKER_NOT_CONSULTED");
    }

    @Test
    void a_referral_taken_in_later_brings_its_evidence_and_what_it_asks_for() {
        Case grown = worked(origin("R1", ReferralType.CASEWORK, List.of()))
                .takeIn(origin("R2", ReferralType.PROSECUTION, EVERYTHING))
                .value();

        assertThat(grown.requestLegalAction(false, PLANNED).events())
                .singleElement()
                .isInstanceOfSatisfying(CaseEvent.LegalActionRequested.class, asked -> {
                    assertThat(asked.facts().referral()).isEqualTo(new ReferralId("R2"));
                    assertThat(asked.facts().type()).isEqualTo(ReferralType.PROSECUTION);
                });
    }

    @Test
    void casework_with_complete_evidence_asks_for_a_prosecution() {
        Case ready = worked(origin("R1", ReferralType.CASEWORK, EVERYTHING));

        assertThat(ready.requestLegalAction(false, PLANNED).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseEvent.LegalActionRequested.class,
                        asked -> assertThat(asked.facts().type()).isEqualTo(ReferralType.PROSECUTION));
    }

    @Test
    void a_case_goes_to_another_officer_for_a_reason_and_every_officer_is_remembered() {
        Case active = in(CaseState.ACTIVE);

        assertThat(codes(() -> active.reallocate(to("officer-2", null), NOTHING)))
                .containsExactly("REASON_MISSING");
        assertThat(codes(() -> active.reallocate(to("officer-1", "again"), NOTHING)))
                .containsExactly("ALREADY_THEIRS");
        FailingGuard full = CaseGuards.guard("CASELOAD_FULL", "sixty");
        assertThat(codes(() -> active.reallocate(to("officer-2", null), List.of(full))))
                .containsExactly("CASELOAD_FULL", "REASON_MISSING");
        Case moved = active.reallocate(to("officer-2", "long leave"), NOTHING).value();
        assertThat(moved.isAllocatedTo("officer-2")).isTrue();
        assertThat(moved.allocations()).extracting(given -> given.officer()).containsExactly("officer-1", "officer-2");
    }

    @Test
    void a_transfer_names_another_school_and_sends_at_least_the_minimum() {
        Case active = in(CaseState.ACTIVE);
        Case flagged = active.flagRisks(List.of(RiskFlag.WEAPONS)).value();
        Case noticed =
                active.learn(step(Kind.PENALTY_NOTICE, "N1", Progress.ISSUED)).value();
        DataPackItem[] minimum = {
            DataPackItem.PUPIL_AND_PARENTS, DataPackItem.ATTENDANCE_RECORD, DataPackItem.CASE_SUMMARY
        };

        assertThat(codes(() -> active.transfer(transfer(DataPackItem.PUPIL_AND_PARENTS), NOTHING)))
                .hasSize(2)
                .containsOnly("DATA_PACK_INCOMPLETE");
        assertThatCode(() -> active.transfer(transfer(minimum), NOTHING)).doesNotThrowAnyException();
        assertThat(codes(() -> flagged.transfer(transfer(minimum), NOTHING))).containsExactly("DATA_PACK_INCOMPLETE");
        assertThat(codes(() -> noticed.transfer(transfer(minimum), NOTHING))).containsExactly("DATA_PACK_INCOMPLETE");
        Receiver same = new Receiver(Receiver.Kind.SCHOOL, "142101");
        assertThat(codes(() -> active.transfer(new Transfer(same, List.of(minimum), null, TODAY, "leader"), NOTHING)))
                .containsExactly("RECEIVER_HAS_IT");
    }

    @Test
    void a_school_that_worked_for_the_evidence_is_told_in_words_why_the_case_ends() {
        Case active = in(CaseState.ACTIVE);

        assertThat(codes(() -> active.close(closure(CloseReason.NO_EVIDENCE, null), true, NOTHING)))
                .containsExactly("FEEDBACK_MISSING");
        assertThatCode(() -> active.close(closure(CloseReason.NO_EVIDENCE, "No letters."), true, NOTHING))
                .doesNotThrowAnyException();
        assertThat(closure(CloseReason.ATTENDANCE_IMPROVED, null).wordsForSchool())
                .isPresent();
    }

    @Test
    void a_team_leader_approves_the_end_of_a_case_in_which_a_legal_step_was_taken() {
        Case planned = in(CaseState.LEGAL_PLANNING);
        var improved = closure(CloseReason.ATTENDANCE_IMPROVED, null);

        assertThat(codes(() -> planned.close(improved, false, NOTHING))).containsExactly("APPROVAL_MISSING");
        Case proposed = planned.proposeClosure(improved).value();
        assertThat(proposed.ending().proposed()).isEqualTo(improved);
        Case closed = proposed.close(improved, true, NOTHING).value();
        assertThat(closed.ending().proposed()).isNull();
        assertThat(closed.ending().closed()).isEqualTo(improved);
        assertThatCode(() -> in(CaseState.ACTIVE).close(improved, false, NOTHING))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "closed on 21 September, reopened on {0}: refused is {1}")
    @CsvSource({"2026-10-21, false", "2026-10-22, true"})
    void a_case_is_opened_again_for_some_days_only(LocalDate day, boolean refused) {
        Case closed = in(CaseState.CLOSED);
        Terms terms = new Terms(day, day, day, day.plusWeeks(6));

        ThrowingCallable reopening =
                () -> closed.reopen(to("officer-1", "absent again"), NOTHING, 30, List.of(), terms);
        if (refused) {
            assertThat(codes(reopening)).containsExactly("REOPEN_TOO_LATE");
        } else {
            assertThatCode(reopening).doesNotThrowAnyException();
        }
    }

    @Test
    void a_new_referral_opens_a_closed_case_however_long_ago_it_ended() {
        Case again = in(CaseState.CLOSED)
                .reopenFor(origin("R9", ReferralType.PROSECUTION, EVERYTHING), to("officer-3", null), List.of(), TERMS)
                .value();

        assertThat(again.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(again.isAllocatedTo("officer-3")).isTrue();
        assertThat(again.basis().referral()).isEqualTo(new ReferralId("R9"));
    }

    @Test
    void news_of_a_notice_takes_the_place_of_what_was_known_of_it_and_of_nothing_else() {
        Case told = in(CaseState.LEGAL_PLANNING)
                .learn(step(Kind.PENALTY_NOTICE, "N1", Progress.ISSUED))
                .value()
                .learn(step(Kind.PENALTY_NOTICE, "N2", Progress.ISSUED))
                .value()
                .learn(step(Kind.NOTICE_TO_IMPROVE, "N1", Progress.FAILED))
                .value()
                .learn(step(Kind.PENALTY_NOTICE, "N1", Progress.PAID))
                .value();

        assertThat(told.legalSteps())
                .containsExactly(
                        step(Kind.PENALTY_NOTICE, "N2", Progress.ISSUED),
                        step(Kind.NOTICE_TO_IMPROVE, "N1", Progress.FAILED),
                        step(Kind.PENALTY_NOTICE, "N1", Progress.PAID));
    }

    @Test
    void the_stage_climbs_with_what_happens_and_late_news_of_a_lower_rung_moves_nothing() {
        Change<Case> noticed = in(CaseState.ACTIVE).learn(step(Kind.NOTICE_TO_IMPROVE, "N1", Progress.ISSUED));

        assertThat(noticed.events()).singleElement().isInstanceOfSatisfying(CaseEvent.StageChanged.class, moved -> {
            assertThat(moved.stage()).isEqualTo(Stage.NOTICE);
            assertThat(moved.before()).isEqualTo(Stage.SUPPORT);
        });
        assertThat(noticed.value().climb(Stage.PANEL).events()).isEmpty();
        assertThat(in(CaseState.ACTIVE).climb(Stage.PANEL).value().stage()).isEqualTo(Stage.PANEL);
        assertThat(in(CaseState.CLOSED).climb(Stage.PANEL).value().stage()).isEqualTo(Stage.SUPPORT);
    }

    private static LegalStep step(Kind kind, String notice, Progress stage) {
        return new LegalStep(kind, notice, new ParentId("P1"), stage, TODAY);
    }
}
