package org.rollcall.referral.support;

import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.support.plan.SupportPlanId;

/** Support plans as the rest of the service may know them. */
public final class SupportPlans {

    private final Aggregates<SupportPlan> plans;
    private final VisiblePlans visible;

    SupportPlans(Aggregates<SupportPlan> plans, VisiblePlans visible) {
        this.plans = plans;
        this.visible = visible;
    }

    /** The plan, or {@link org.rollcall.platform.store.NotFound} for a caller who may not see it in that case. */
    public KnownPlan visible(Caller caller, String caseId, String planId) {
        return KnownPlan.of(visible.get(caller, caseId, planId).value());
    }

    public Optional<KnownPlan> find(TenantId tenant, SupportPlanId id) {
        return plans.find(tenant, id.value()).map(Stored::value).map(KnownPlan::of);
    }
}
