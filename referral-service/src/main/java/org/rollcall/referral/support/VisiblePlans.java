package org.rollcall.referral.support;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;

/** The plans of a case as their readers may see them. To a school the plans of social care do not exist. */
final class VisiblePlans {

    private static final String NAME = "supportPlans";

    private final Aggregates<SupportPlan> plans;
    private final CaseFiles files;

    VisiblePlans(Aggregates<SupportPlan> plans, CaseFiles files) {
        this.plans = plans;
        this.files = files;
    }

    Slice<Stored<SupportPlan>> list(Caller caller, String caseId, @Nullable String after, int limit) {
        KnownCase known = files.visible(caller, caseId);
        Map<String, Object> equal = new HashMap<>();
        equal.put(SupportPlanAggregate.CASE, known.id().value());
        if (!caller.councilSide()) {
            equal.put(SupportPlanAggregate.FOR_SCHOOL, true);
        }
        return plans.slice(caller.tenant(), equal, after, limit);
    }

    Stored<SupportPlan> get(Caller caller, String caseId, String id) {
        return found(caller, files.visible(caller, caseId), id);
    }

    /** The plan as the caller saw it, in a case that work may be written in. */
    Stored<SupportPlan> toChange(Seen seen, String caseId) {
        Caller caller = seen.caller();
        return plans.unchanged(found(caller, files.open(caller, caseId), seen.id()), seen.version());
    }

    private Stored<SupportPlan> found(Caller caller, KnownCase known, String id) {
        return plans.find(caller.tenant(), id)
                .filter(plan -> plan.value().facts().caseId().equals(known.id()))
                .filter(plan -> caller.councilSide() || plan.value().facts().forSchool())
                .orElseThrow(() -> new NotFound(NAME, id));
    }
}
