package org.rollcall.referral.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan is about: what stands in the way, who does what by when, and what attendance is aimed at.
 *
 * @param targetPercent of possible sessions; none while nothing is agreed
 */
record PlanWork(
        List<Barrier> barriers,
        List<AgreedAction> actions,
        @Nullable Integer targetPercent) {

    PlanWork {
        barriers = List.copyOf(barriers);
        actions = List.copyOf(actions);
    }
}
