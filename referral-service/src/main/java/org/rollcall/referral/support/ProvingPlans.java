package org.rollcall.referral.support;

import static org.rollcall.referral.evidence.EvidenceKind.AGENCY_INVOLVEMENT;
import static org.rollcall.referral.evidence.EvidenceKind.ATTENDANCE_CONTRACT;
import static org.rollcall.referral.evidence.EvidenceKind.EARLY_HELP;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.Review;

/**
 * What a case's support plans prove, from their first day and at each review: early help; the plan of the school or of the team around the
 * family that may stand for a contract once it was reviewed; other agencies' plans, that those are involved. Early help that was declined
 * is a reason for having none.
 */
final class ProvingPlans implements ProvesEvidence {

    private final RecordsOfCase<SupportPlan> plans;

    ProvingPlans(Aggregates<SupportPlan> plans) {
        this.plans = new RecordsOfCase<>(plans, SupportPlanAggregate.CASE);
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        return plans.all(tenant, about.caseId()).stream().map(Stored::value).flatMap(ProvingPlans::proofs);
    }

    static Stream<Proof> proofs(SupportPlan plan) {
        return switch (plan.facts().type()) {
            case EARLY_HELP_ASSESSMENT -> earlyHelp(plan);
            case TEAM_AROUND_FAMILY -> Stream.concat(earlyHelp(plan), each(ATTENDANCE_CONTRACT, plan, reviews(plan)));
            case INTERNAL_PLAN -> each(ATTENDANCE_CONTRACT, plan, reviews(plan));
            case CIN, CP, PEP, EHCP -> each(AGENCY_INVOLVEMENT, plan, followed(plan));
        };
    }

    private static Stream<Proof> earlyHelp(SupportPlan plan) {
        Stream<Proof> declined = Stream.ofNullable(plan.consent())
                .filter(answer -> !answer.given())
                .map(Consent::on)
                .map(on -> new Proof(EARLY_HELP, Ground.reason(Source.SUPPORT_PLAN, id(plan), on)));
        return Stream.concat(each(EARLY_HELP, plan, followed(plan)), declined);
    }

    private static Stream<Proof> each(EvidenceKind kind, SupportPlan plan, Stream<LocalDate> days) {
        return days.map(on -> new Proof(kind, Ground.of(Source.SUPPORT_PLAN, id(plan), on)));
    }

    private static Stream<LocalDate> followed(SupportPlan plan) {
        return Stream.concat(Stream.ofNullable(plan.course().startedOn()), reviews(plan));
    }

    private static Stream<LocalDate> reviews(SupportPlan plan) {
        return plan.course().reviews().stream().map(Review::on);
    }

    private static String id(SupportPlan plan) {
        return plan.facts().id().value();
    }
}
