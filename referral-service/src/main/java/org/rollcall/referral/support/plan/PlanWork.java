package org.rollcall.referral.support.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the plan is about: what stands in the way, who does what by when, and what attendance is aimed at.
 *
 * @param targetPercent of possible sessions; none while nothing is agreed
 */
public record PlanWork(
        List<Barrier> barriers,
        List<AgreedAction> actions,
        @Nullable Integer targetPercent) {

    public PlanWork {
        barriers = List.copyOf(barriers);
        actions = List.copyOf(actions);
    }

    /** Everything that a letter will print of it. */
    public String words() {
        return actions.stream()
                .flatMap(action -> Stream.of(action.what().text(), owner(action)))
                .collect(Collectors.joining(" "));
    }

    private static String owner(AgreedAction action) {
        return action.owner() == null ? "" : action.owner().text();
    }
}
