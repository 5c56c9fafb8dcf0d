package org.rollcall.referral.casework.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is aimed at and when it is looked at again. */
public record WorkPlan(
        @Nullable LocalDate firstContactOn,
        @Nullable LocalDate lastReviewOn,
        @Nullable LocalDate nextReviewOn,
        @Nullable Baseline baseline,
        List<Target> targets,
        @Nullable MonitoredPlan monitored) {

    public static final WorkPlan NONE = new WorkPlan(null, null, null, null, List.of(), null);

    public WorkPlan {
        targets = List.copyOf(targets);
    }

    public WorkPlan contacted(LocalDate on) {
        return new WorkPlan(on, lastReviewOn, nextReviewOn, baseline, targets, monitored);
    }

    public WorkPlan reviewed(LocalDate on, LocalDate next) {
        return new WorkPlan(firstContactOn, on, next, baseline, targets, monitored);
    }

    public WorkPlan reviewedNext(LocalDate next) {
        return new WorkPlan(firstContactOn, lastReviewOn, next, baseline, targets, monitored);
    }

    public WorkPlan aimingAt(@Nullable Baseline from, List<Target> to) {
        return new WorkPlan(firstContactOn, lastReviewOn, nextReviewOn, from, to, monitored);
    }

    public WorkPlan monitoredBy(MonitoredPlan plan) {
        return new WorkPlan(firstContactOn, lastReviewOn, plan.reviewOn(), baseline, targets, plan);
    }
}
