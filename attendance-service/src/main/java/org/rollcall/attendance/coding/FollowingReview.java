package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Lets a review's state follow its queries. What a crash leaves behind is made up for when the review's day comes. */
final class FollowingReview {

    private static final int ATTEMPTS = 5;

    private final Aggregates<QaReview> reviews;
    private final CodingQueries queries;

    FollowingReview(Aggregates<QaReview> reviews, CodingQueries queries) {
        this.reviews = reviews;
        this.queries = queries;
    }

    void follow(TenantId tenant, String reviewId, LocalDate today, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                once(tenant, reviewId, today, actor);
                return;
            } catch (StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    Change<QaReview> step(Stored<QaReview> review, LocalDate today) {
        return Change.of(now(review, today));
    }

    private void once(TenantId tenant, String reviewId, LocalDate today, Actor actor) {
        Optional<Stored<QaReview>> review = reviews.find(tenant, reviewId);
        if (review.isPresent()) {
            QaReview next = now(review.get(), today);
            if (next.state() != review.get().value().state()) {
                reviews.save(review.get(), Change.of(next), actor);
            }
        }
    }

    private QaReview now(Stored<QaReview> review, LocalDate today) {
        return review.value()
                .follow(queries.openOf(review.tenant(), review.id()).school(), today);
    }
}
