package org.rollcall.referral.contract.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the contract was kept.
 *
 * @param reviewDueOn the last day on which the next review is in time; none when no more is owed
 */
public record Keeping(
        List<ContractReview> reviews,
        @Nullable LocalDate reviewDueOn,
        @Nullable Ending ending) {

    public static final Keeping NOTHING = new Keeping(List.of(), null, null);

    public Keeping {
        reviews = List.copyOf(reviews);
    }

    public Keeping dueOn(LocalDate day) {
        return new Keeping(reviews, day, ending);
    }

    public Keeping reviewed(ContractReview review, @Nullable LocalDate next) {
        return new Keeping(Stream.concat(reviews.stream(), Stream.of(review)).toList(), next, ending);
    }

    public Keeping ended(Ending how) {
        return new Keeping(reviews, null, how);
    }

    /** The first day that no review has looked at. */
    public LocalDate firstDaySince(LocalDate startsOn) {
        return reviews.isEmpty()
                ? startsOn
                : reviews.getLast().attendance().to().plusDays(1);
    }
}
