package org.rollcall.referral.support.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of a plan in time.
 *
 * @param weeks between reviews, as the council had set them when it was offered, or as this plan agreed
 * @param reviewOn the day of the next review
 */
public record Course(
        int weeks,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reviewOn,
        List<Review> reviews,
        @Nullable Closing closing) {

    /** The end. */
    public record Closing(ClosingOutcome outcome, LocalDate on) {}

    public Course {
        reviews = List.copyOf(reviews);
    }

    public static Course of(int weeks) {
        return new Course(weeks, null, null, List.of(), null);
    }

    public Course start(LocalDate on) {
        return new Course(weeks, on, on.plusWeeks(weeks), reviews, closing);
    }

    public Course with(Review review) {
        List<Review> all = Stream.concat(reviews.stream(), Stream.of(review)).toList();
        return new Course(weeks, startedOn, review.on().plusWeeks(weeks), all, closing);
    }

    public Course close(ClosingOutcome outcome, LocalDate on) {
        return new Course(weeks, startedOn, null, reviews, new Closing(outcome, on));
    }
}
