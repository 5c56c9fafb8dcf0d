package org.rollcall.referral.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.Course;
import org.rollcall.referral.support.plan.PlanState;

/**
 * What becomes of a case's support plans when the case ends.
 *
 * <p>Support that a family agreed to and that runs is not dropped: somebody says what came of it, unless the case ends because another
 * service leads on or the child is gone; with a transfer it is handed over. The plans of other services, such as social care, go on
 * with them: here they are followed no longer.
 */
final class EndingPlans implements EndsWithCase {

    private final RecordsOfCase<SupportPlan> plans;

    EndingPlans(Aggregates<SupportPlan> plans) {
        this.plans = new RecordsOfCase<>(plans, SupportPlanAggregate.CASE);
    }

    @Override
    public List<FailingGuard> firstToEnd(TenantId tenant, CaseEnd end) {
        return plans.all(tenant, end.caseId()).stream()
                .map(Stored::value)
                .filter(EndingPlans::isRunning)
                .flatMap(plan -> standing(plan, end).stream())
                .toList();
    }

    @Override
    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        plans.each(tenant, end.caseId(), actor, plan -> ended(plan, end));
    }

    @Override
    public List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return plans.all(tenant, caseId).stream()
                .filter(found -> endedWithCase(found.value(), since))
                .map(found -> new Anew(Anew.Kind.SUPPORT_PLAN, found.id()))
                .toList();
    }

    private static Optional<FailingGuard> standing(SupportPlan plan, CaseEnd end) {
        if (!end.isClosure()) {
            return end.plansHandedOver() ? Optional.empty() : Optional.of(end.missingPlans());
        }
        boolean itsOwn = plan.facts().type().isServicesOwn();
        return itsOwn && !end.othersLeadOn() && !end.childIsGone() ? Optional.of(running(plan)) : Optional.empty();
    }

    private static FailingGuard running(SupportPlan plan) {
        return new FailingGuard(
                "SUPPORT_RUNNING",
                "Support plan %s runs. Close it with what came of it, or close the case because another service leads the support from now on."
                        .formatted(plan.facts().id()),
                PlanState.PROVISION);
    }

    private static boolean isRunning(SupportPlan plan) {
        return plan.state() == PlanState.ACTIVE || plan.state() == PlanState.REVIEW;
    }

    private static Optional<Change<SupportPlan>> ended(SupportPlan plan, CaseEnd end) {
        return plan.state().isOpen() ? Optional.of(plan.close(ClosingOutcome.with(end), end.on())) : Optional.empty();
    }

    private static boolean endedWithCase(SupportPlan plan, LocalDate since) {
        Course.Closing closing = plan.course().closing();
        return closing != null
                && closing.outcome().isWithCase()
                && !closing.on().isBefore(since);
    }
}
