package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.casework.LegalStep.Kind;
import org.rollcall.referral.casework.LegalStep.Stage;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;

class CaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final List<EvidenceKind> EVERYTHING = List.of(EvidenceKind.values());

    /** Each step, and where it leads. */
    private static final Map<CaseState, Function<Case, Change<Case>>> STEPS = Map.of(
            CaseState.ACTIVE, worked -> worked.allocate("officer-2"),
            CaseState.LEGAL_PLANNING, worked -> worked.requestLegalAction(TODAY),
            CaseState.CLOSED, worked -> worked.close(CloseReason.ATTENDANCE_IMPROVED));

    @ParameterizedTest(name = "the step to {1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(CaseState from, CaseState to) {
        Case worked = in(from);
        Function<Case, Change<Case>> step = Objects.requireNonNull(STEPS.get(to));
        if (from.next().contains(to)) {
            Change<Case> change = step.apply(worked);
            assertThat(change.value().state()).isEqualTo(to);
            assertThat(change.events()).hasSize(1);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(worked));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(CaseState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @Test
    void casework_goes_to_legal_planning_only_with_the_evidence_for_a_prosecution() {
        Case thin = opened(origin("R1", ReferralType.CASEWORK, List.of(EvidenceKind.REGISTER_PRINT)))
                .allocate("officer-1")
                .value();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> thin.requestLegalAction(TODAY))
                .satisfies(refused -> assertThat(refused.guards())
                        .hasSize(10)
                        .extracting(FailingGuard::code)
                        .containsOnly("EVIDENCE_MISSING"));
    }

    @Test
    void a_referral_taken_in_later_brings_its_evidence_and_what_it_asks_for() {
        Case grown = opened(origin("R1", ReferralType.CASEWORK, List.of()))
                .takeIn(origin("R2", ReferralType.PROSECUTION, EVERYTHING))
                .value()
                .allocate("officer-1")
                .value();

        assertThat(grown.requestLegalAction(TODAY).events())
                .singleElement()
                .isInstanceOfSatisfying(CaseEvent.LegalActionRequested.class, asked -> {
                    assertThat(asked.facts().referral()).isEqualTo(new ReferralId("R2"));
                    assertThat(asked.facts().type()).isEqualTo(ReferralType.PROSECUTION);
                });
    }

    @Test
    void casework_with_complete_evidence_asks_for_a_prosecution() {
        Case ready = opened(origin("R1", ReferralType.CASEWORK, EVERYTHING))
                .allocate("officer-1")
                .value();

        assertThat(ready.requestLegalAction(TODAY).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseEvent.LegalActionRequested.class,
                        asked -> assertThat(asked.facts().type()).isEqualTo(ReferralType.PROSECUTION));
    }

    @Test
    void news_of_a_notice_takes_the_place_of_what_was_known_of_it_and_of_nothing_else() {
        Case told = in(CaseState.LEGAL_PLANNING)
                .learn(step(Kind.PENALTY_NOTICE, "N1", Stage.ISSUED))
                .value()
                .learn(step(Kind.PENALTY_NOTICE, "N2", Stage.ISSUED))
                .value()
                .learn(step(Kind.NOTICE_TO_IMPROVE, "N1", Stage.FAILED))
                .value()
                .learn(step(Kind.PENALTY_NOTICE, "N1", Stage.PAID))
                .value();

        assertThat(told.legalSteps())
                .containsExactly(
                        step(Kind.PENALTY_NOTICE, "N2", Stage.ISSUED),
                        step(Kind.NOTICE_TO_IMPROVE, "N1", Stage.FAILED),
                        step(Kind.PENALTY_NOTICE, "N1", Stage.PAID));
    }

    private static LegalStep step(Kind kind, String notice, Stage stage) {
        return new LegalStep(kind, notice, new ParentId("P1"), stage, TODAY);
    }

    private static Case in(CaseState state) {
        Case opened = opened(origin("R1", ReferralType.PN_IRREGULAR, EVERYTHING));
        return switch (state) {
            case UNALLOCATED -> opened;
            case ACTIVE -> opened.allocate("officer-1").value();
            case LEGAL_PLANNING ->
                opened.allocate("officer-1").value().requestLegalAction(TODAY).value();
            case CLOSED ->
                opened.allocate("officer-1")
                        .value()
                        .close(CloseReason.DUPLICATE)
                        .value();
        };
    }

    private static Case opened(Origin origin) {
        return Case.open(new CaseId("K1"), new PupilId("C1"), new SchoolUrn("142101"), origin, TODAY)
                .value();
    }

    private static Origin origin(String referral, ReferralType type, List<EvidenceKind> evidence) {
        Window window = new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18));
        return new Origin(new ReferralId(referral), type, List.of(new ParentId("P1")), window, evidence);
    }
}
