package org.rollcall.referral.casework.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.casework.proof.LegalPlanning;

/**
 * What is aimed at and when it is looked at again.
 *
 * @param planned each turn to the law with what it rested on, the oldest first
 */
public record WorkPlan(
        @Nullable LocalDate firstContactOn,
        @Nullable LocalDate lastReviewOn,
        @Nullable LocalDate nextReviewOn,
        @Nullable Baseline baseline,
        List<Target> targets,
        @Nullable MonitoredPlan monitored,
        List<LegalPlanning> planned) {

    public static final WorkPlan NONE = new WorkPlan(null, null, null, null, List.of(), null, List.of());

    public WorkPlan {
        targets = List.copyOf(targets);
        planned = planned == null ? List.of() : List.copyOf(planned);
    }

    public WorkPlan contacted(LocalDate on) {
        return new WorkPlan(on, lastReviewOn, nextReviewOn, baseline, targets, monitored, planned);
    }

    public WorkPlan reviewed(LocalDate on, LocalDate next) {
        return new WorkPlan(firstContactOn, on, next, baseline, targets, monitored, planned);
    }

    public WorkPlan reviewedNext(LocalDate next) {
        return new WorkPlan(firstContactOn, lastReviewOn, next, baseline, targets, monitored, planned);
    }

    public WorkPlan aimingAt(@Nullable Baseline from, List<Target> to) {
        return new WorkPlan(firstContactOn, lastReviewOn, nextReviewOn, from, to, monitored, planned);
    }

    public WorkPlan monitoredBy(MonitoredPlan plan) {
        return new WorkPlan(firstContactOn, lastReviewOn, plan.reviewOn(), baseline, targets, plan, planned);
    }

    public WorkPlan turnedToLaw(LegalPlanning turn) {
        List<LegalPlanning> all =
                Stream.concat(planned.stream(), Stream.of(turn)).toList();
        return new WorkPlan(firstContactOn, lastReviewOn, nextReviewOn, baseline, targets, monitored, all);
    }
}
