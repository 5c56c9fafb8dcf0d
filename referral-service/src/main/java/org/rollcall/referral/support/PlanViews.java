package org.rollcall.referral.support;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** Shows a plan to a caller, with the steps that are open to them now. */
final class PlanViews {

    private final AccessTable access;

    PlanViews(AccessTable access) {
        this.access = access;
    }

    PlanView of(Caller caller, Stored<SupportPlan> stored) {
        return PlanView.of(stored.value(), caller.councilSide(), actions(caller, stored.value()));
    }

    private List<String> actions(Caller caller, SupportPlan plan) {
        Set<String> authorities = access.authoritiesOf(caller.roles());
        return Arrays.stream(PlanAction.values())
                .filter(action -> action.isOpenFor(plan) && authorities.contains(action.authority()))
                .filter(action ->
                        action != PlanAction.LEAD_PRACTITIONER_ANSWER || WorkingWithPlans.mayAnswerLead(caller, plan))
                .map(PlanAction::written)
                .toList();
    }
}
