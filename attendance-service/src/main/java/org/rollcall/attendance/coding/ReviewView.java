package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.week.HomeVisits;
import org.rollcall.attendance.coding.week.WeekSample;
import org.rollcall.platform.store.Stored;

/** A weekly review as its callers see it; how the sample was drawn is the council's to know. */
record ReviewView(
        String id,
        String schoolUrn,
        LocalDate weekStarting,
        ReviewState state,
        LocalDate openedOn,
        @Nullable WeekSampleView sample,
        HomeVisitView homeVisits,
        @Nullable String checkedBy,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate closedOn,
        List<String> actions) {

    record WeekSampleView(int seed, int from, List<String> pupilIds) {}

    record HomeVisitView(
            List<String> required,
            int done,
            List<String> missing,
            @Nullable LocalDate checkedOn) {}

    static ReviewView of(Stored<QaReview> stored, boolean councilSide, Set<String> authorities) {
        QaReview review = stored.value();
        WeekSample sample = review.sample();
        HomeVisits visits = review.homeVisits();
        return new ReviewView(
                stored.id(),
                review.schoolUrn(),
                review.weekStarting(),
                review.state(),
                review.openedOn(),
                councilSide ? new WeekSampleView(sample.seed(), sample.from(), sample.pupilIds()) : null,
                new HomeVisitView(
                        visits.required(),
                        visits.required().size() - visits.missing().size(),
                        visits.missing(),
                        visits.checkedOn()),
                review.checkedBy(),
                review.sentOn(),
                review.answerBy(),
                review.closedOn(),
                actions(review, authorities));
    }

    private static List<String> actions(QaReview review, Set<String> authorities) {
        List<String> actions = new ArrayList<>();
        if (authorities.contains("coding-review:check") && review.state() != ReviewState.CLOSED) {
            if (review.state() == ReviewState.OPEN) {
                actions.add("add-query");
            }
            if (review.state() != ReviewState.ANSWERED) {
                actions.add("send");
            }
            actions.add("record-home-visits");
            actions.add("close");
        }
        return actions;
    }
}
