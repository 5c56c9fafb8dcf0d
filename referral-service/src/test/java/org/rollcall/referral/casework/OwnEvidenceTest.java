package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.casework.SampleCases.NOTHING;
import static org.rollcall.referral.casework.SampleCases.TODAY;
import static org.rollcall.referral.casework.SampleCases.origin;
import static org.rollcall.referral.casework.SampleCases.to;
import static org.rollcall.referral.casework.SampleCases.worked;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.Window;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.LegalStep.Progress;
import org.rollcall.referral.casework.plan.MonitoredPlan;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.casework.terms.Terms;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;

class OwnEvidenceTest {

    private static final LocalDate LATER = TODAY.plusDays(30);
    private static final ParentId ALEX = new ParentId("P1");
    private static final ParentId SAM = new ParentId("P2");

    private final Case fresh = worked(origin("R1", ReferralType.CASEWORK, List.of()));
    private final Case steppedDown = fresh.requestLegalAction(false, SampleCases.PLANNED)
            .value()
            .stepDown(new MonitoredPlan(new Narrative("a lift"), LATER, LATER.plusWeeks(4)))
            .value();
    private final Case reopened = fresh.close(SampleCases.closure(CloseReason.DUPLICATE, "so"), true, NOTHING)
            .value()
            .reopen(to("officer-1", "absent again"), NOTHING, 90, List.of(), new Terms(LATER, LATER, LATER, LATER))
            .value();

    @ParameterizedTest(name = "a visit on {0} counts in a case of 21 September: {1}; begun anew on 21 October: {2}")
    @CsvSource({
        "2026-09-20, false, false",
        "2026-09-21, true, false",
        "2026-10-20, true, false",
        "2026-10-21, true, true",
    })
    void what_was_done_in_this_turn_of_the_case_counts(LocalDate on, boolean inFresh, boolean begunAnew) {
        List<Proof> visit = List.of(new Proof(EvidenceKind.HOME_VISIT_LOG, Ground.logged("E1", on, true)));

        assertThat(kinds(fresh, visit).contains(EvidenceKind.HOME_VISIT_LOG)).isEqualTo(inFresh);
        assertThat(kinds(steppedDown, visit).contains(EvidenceKind.HOME_VISIT_LOG))
                .isEqualTo(begunAnew);
        assertThat(kinds(reopened, visit).contains(EvidenceKind.HOME_VISIT_LOG)).isEqualTo(begunAnew);
    }

    @Test
    void letters_count_once_each_parent_has_had_one() {
        Case ofTwo = worked(ofBoth());

        assertThat(kinds(ofTwo, List.of(letter(ALEX, TODAY)))).isEmpty();
        assertThat(kinds(ofTwo, List.of(letter(ALEX, TODAY), letter(SAM, TODAY.minusDays(1)))))
                .isEmpty();
        assertThat(kinds(ofTwo, List.of(letter(ALEX, TODAY), letter(SAM, TODAY))))
                .containsExactly(EvidenceKind.LETTERS, EvidenceKind.LETTERS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"ISSUED", "MONITORING", "SUCCEEDED", "FAILED"})
    void a_notice_to_improve_counts_once_its_period_has_begun(Progress stage) {
        Case noticed = fresh.learn(new LegalStep(LegalStep.Kind.NOTICE_TO_IMPROVE, "N1", ALEX, stage, TODAY))
                .value();

        assertThat(kinds(noticed, List.of()).contains(EvidenceKind.NTI)).isEqualTo(stage != Progress.ISSUED);
    }

    @Test
    void a_penalty_notice_is_no_notice_to_improve() {
        LegalStep served = new LegalStep(LegalStep.Kind.PENALTY_NOTICE, "N1", ALEX, Progress.SERVED, TODAY);

        assertThat(kinds(fresh.learn(served).value(), List.of())).isEmpty();
    }

    @Test
    void a_social_worker_who_was_asked_shows_that_they_are_involved_also_of_a_day_of_triage() {
        Case asked = fresh.consult(new Consultation(TODAY.minusDays(3), "officer-1", null))
                .value();

        assertThat(OwnEvidence.of(asked, List.of()))
                .containsExactly(new Proof(
                        EvidenceKind.AGENCY_INVOLVEMENT, Ground.of(Source.CONSULTATION, "K1", TODAY.minusDays(3))));
    }

    @Test
    void what_a_referral_brought_is_named_by_it_and_its_reasons_are_reasons() {
        Window window = new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18));
        Origin brought = new Origin(
                new ReferralId("R7"),
                ReferralType.CASEWORK,
                List.of(ALEX),
                window,
                List.of(EvidenceKind.LETTERS, EvidenceKind.EARLY_HELP),
                List.of(EvidenceKind.EARLY_HELP));

        assertThat(OwnEvidence.of(worked(brought), List.of()))
                .containsExactly(
                        new Proof(EvidenceKind.LETTERS, Ground.of(new ReferralId("R7"), false)),
                        new Proof(EvidenceKind.EARLY_HELP, Ground.of(new ReferralId("R7"), true)));
    }

    private static Origin ofBoth() {
        Origin one = origin("R1", ReferralType.CASEWORK, List.of());
        return new Origin(one.referral(), one.type(), List.of(ALEX, SAM), one.window(), List.of(), null);
    }

    private static Proof letter(ParentId to, LocalDate on) {
        return new Proof(EvidenceKind.LETTERS, to, Ground.of(Source.LETTER, "L-" + to.value(), on));
    }

    private static List<EvidenceKind> kinds(Case worked, List<Proof> recorded) {
        return OwnEvidence.of(worked, recorded).stream().map(Proof::kind).toList();
    }
}
