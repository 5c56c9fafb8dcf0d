package org.rollcall.referral.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.evidence.EvidenceKind.AGENCY_INVOLVEMENT;
import static org.rollcall.referral.evidence.EvidenceKind.ATTENDANCE_CONTRACT;
import static org.rollcall.referral.evidence.EvidenceKind.EARLY_HELP;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.Course;
import org.rollcall.referral.support.plan.LeadPractitioners;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.PlanState;
import org.rollcall.referral.support.plan.PlanType;
import org.rollcall.referral.support.plan.PlanWork;
import org.rollcall.referral.support.plan.Review;
import org.rollcall.referral.support.plan.SupportPlanId;

class ProvingPlansTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 28);
    private static final LocalDate REVIEW = LocalDate.of(2026, 11, 9);

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void a_plan_that_was_offered_and_never_begun_proves_nothing(PlanType type) {
        assertThat(ProvingPlans.proofs(plan(type, null, Course.of(6)))).isEmpty();
    }

    @Test
    void early_help_counts_from_its_first_day_and_stands_for_no_contract() {
        assertThat(ProvingPlans.proofs(begun(PlanType.EARLY_HELP_ASSESSMENT)))
                .containsExactly(proof(EARLY_HELP, START));
        assertThat(ProvingPlans.proofs(reviewed(PlanType.EARLY_HELP_ASSESSMENT)))
                .containsExactly(proof(EARLY_HELP, START), proof(EARLY_HELP, REVIEW));
    }

    @Test
    void a_plan_stands_for_a_contract_once_it_was_reviewed() {
        assertThat(ProvingPlans.proofs(begun(PlanType.INTERNAL_PLAN))).isEmpty();
        assertThat(ProvingPlans.proofs(reviewed(PlanType.INTERNAL_PLAN)))
                .containsExactly(proof(ATTENDANCE_CONTRACT, REVIEW));
        assertThat(ProvingPlans.proofs(begun(PlanType.TEAM_AROUND_FAMILY))).containsExactly(proof(EARLY_HELP, START));
        assertThat(ProvingPlans.proofs(reviewed(PlanType.TEAM_AROUND_FAMILY)))
                .contains(proof(ATTENDANCE_CONTRACT, REVIEW));
    }

    @ParameterizedTest
    @EnumSource(names = {"CIN", "CP", "PEP", "EHCP"})
    void another_agencys_plan_shows_that_it_is_involved(PlanType type) {
        assertThat(ProvingPlans.proofs(begun(type))).containsExactly(proof(AGENCY_INVOLVEMENT, START));
    }

    @Test
    void early_help_that_was_declined_is_a_reason_for_having_none_and_one_that_was_accepted_is_not() {
        Consent no = new Consent(false, null, START, new Narrative("Not now."));
        Consent yes = new Consent(true, null, START, null);

        assertThat(ProvingPlans.proofs(plan(PlanType.EARLY_HELP_ASSESSMENT, no, Course.of(6))))
                .containsExactly(new Proof(EARLY_HELP, Ground.reason(Source.SUPPORT_PLAN, "S1", START)));
        assertThat(ProvingPlans.proofs(plan(PlanType.EARLY_HELP_ASSESSMENT, yes, Course.of(6))))
                .isEmpty();
        assertThat(ProvingPlans.proofs(plan(PlanType.INTERNAL_PLAN, no, Course.of(6))))
                .isEmpty();
    }

    private static SupportPlan begun(PlanType type) {
        return plan(type, null, Course.of(6).start(START));
    }

    private static SupportPlan reviewed(PlanType type) {
        Review review = new Review(REVIEW, new Narrative("Mornings are better."), 82);
        return plan(type, null, Course.of(6).start(START).with(review));
    }

    private static SupportPlan plan(PlanType type, @Nullable Consent answer, Course course) {
        PlanFacts like = SupportExamples.FACTS;
        PlanFacts facts = new PlanFacts(
                new SupportPlanId("S1"),
                like.caseId(),
                like.pupil(),
                like.school(),
                type,
                type.isForSchool(),
                START.minusDays(7));
        PlanWork work = new PlanWork(List.of(), List.of(), null);
        return new SupportPlan(
                facts, PlanState.OFFERED, answer, work, LeadPractitioners.nobodyYet(), List.of(), course);
    }

    private static Proof proof(EvidenceKind kind, LocalDate on) {
        return new Proof(kind, Ground.of(Source.SUPPORT_PLAN, "S1", on));
    }
}
