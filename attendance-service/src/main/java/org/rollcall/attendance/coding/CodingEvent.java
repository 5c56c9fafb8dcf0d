package org.rollcall.attendance.coding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.question.QuerySubject;
import org.rollcall.platform.store.Event;

/** What others may learn of weekly reviews: ids, days, and how many queries; never a code that tells of health or religion. */
sealed interface CodingEvent extends Event {

    record ReviewSent(String reviewId, String schoolUrn, LocalDate weekStarting, int queries, LocalDate answerBy)
            implements CodingEvent {}

    record ReviewClosed(String reviewId, String schoolUrn, LocalDate weekStarting, LocalDate closedOn)
            implements CodingEvent {}

    /**
     * A query that the school and the officer could not settle.
     *
     * @param check which check asked; absent when an officer did
     * @param pupilId absent when a group of pupils is meant
     */
    record QueryEscalated(
            String reviewId,
            String schoolUrn,
            LocalDate weekStarting,
            @Nullable String check,
            @Nullable String pupilId,
            LocalDate escalatedOn)
            implements CodingEvent {

        static QueryEscalated of(CodingQuery query, LocalDate on) {
            QuerySubject subject = query.subject();
            var check = query.question().check();
            return new QueryEscalated(
                    subject.reviewId(),
                    subject.schoolUrn(),
                    subject.weekStarting(),
                    check == null ? null : check.name(),
                    subject.pupilId(),
                    on);
        }
    }
}
