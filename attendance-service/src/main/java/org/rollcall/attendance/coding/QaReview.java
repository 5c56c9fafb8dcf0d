package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.question.OpenQueries;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.attendance.coding.week.HomeVisits;
import org.rollcall.attendance.coding.week.WeekSample;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

/**
 * One school's week, read by the council. Opened by itself on the first school day of the next week, with the queries of the checks
 * and a sample for an officer to read; sent to the school, answered, and closed when nothing is open.
 *
 * @param checkedBy the officer who sent or closed it
 * @param lookOn when it is looked at again whether the school has answered everything
 */
record QaReview(
        String schoolUrn,
        LocalDate weekStarting,
        ReviewState state,
        LocalDate openedOn,
        WeekSample sample,
        HomeVisits homeVisits,
        @Nullable String checkedBy,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate lookOn,
        @Nullable LocalDate closedOn) {

    private static final int DAYS_BETWEEN_LOOKS = 7;

    static QaReview open(String urn, LocalDate week, LocalDate today, WeekSample sample, HomeVisits visits) {
        return new QaReview(urn, week, ReviewState.OPEN, today, sample, visits, null, null, null, null, null);
    }

    /** Something was added to what will be sent: the version moves on, so that nobody sends without having seen it. */
    QaReview requireOpen() {
        if (state != ReviewState.OPEN) {
            throw Refused.transition(state, ReviewState.OPEN, state.next(), QueryState.PROVISION);
        }
        return this;
    }

    /** Sent; again from SENT when a query was added at the last moment. */
    Change<QaReview> send(String id, int queries, LocalDate today, LocalDate by, String officer) {
        ReviewState sent = state == ReviewState.SENT ? state : state.become(ReviewState.SENT);
        QaReview next = new QaReview(
                schoolUrn, weekStarting, sent, openedOn, sample, homeVisits, officer, today, by, by.plusDays(1), null);
        return Change.of(next).announcing(new CodingEvent.ReviewSent(id, schoolUrn, weekStarting, queries, by));
    }

    /** Follows its queries: answered when none waits for the school, sent again when one does. */
    QaReview follow(boolean schoolHasToAct, LocalDate today) {
        if (state == ReviewState.SENT && !schoolHasToAct) {
            return in(ReviewState.ANSWERED, null);
        }
        if (state == ReviewState.ANSWERED && schoolHasToAct) {
            return in(ReviewState.SENT, today.plusDays(DAYS_BETWEEN_LOOKS));
        }
        return state == ReviewState.SENT ? in(ReviewState.SENT, today.plusDays(DAYS_BETWEEN_LOOKS)) : this;
    }

    QaReview visited(List<HomeVisits.Visit> visits, LocalDate today) {
        if (state == ReviewState.CLOSED) {
            throw Refused.transition(state, state, state.next(), QueryState.PROVISION);
        }
        return new QaReview(
                schoolUrn,
                weekStarting,
                state,
                openedOn,
                sample,
                homeVisits.checked(visits, today),
                checkedBy,
                sentOn,
                answerBy,
                lookOn,
                closedOn);
    }

    /** Closed when nothing is open; whatever is, is told at once. */
    Change<QaReview> close(String id, OpenQueries open, LocalDate today, String officer) {
        requireNothingOpen(open);
        QaReview closed = new QaReview(
                schoolUrn,
                weekStarting,
                ReviewState.CLOSED,
                openedOn,
                sample,
                homeVisits,
                officer,
                sentOn,
                answerBy,
                null,
                today);
        return Change.of(closed).announcing(new CodingEvent.ReviewClosed(id, schoolUrn, weekStarting, today));
    }

    private void requireNothingOpen(OpenQueries open) {
        List<FailingGuard> failing = new ArrayList<>(state.refusing(ReviewState.CLOSED));
        failing.addAll(open.guards());
        if (homeVisits.unchecked()) {
            failing.add(new FailingGuard(
                    "HOME_VISITS_NOT_CHECKED",
                    "%d home visits were required; record which were made."
                            .formatted(homeVisits.required().size()),
                    "Working together to improve school attendance: unexplained absence is followed up"));
        }
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
    }

    Optional<LocalDate> due() {
        return state == ReviewState.SENT ? Optional.ofNullable(lookOn) : Optional.empty();
    }

    boolean isSeenBySchool() {
        return sentOn != null;
    }

    private QaReview in(ReviewState next, @Nullable LocalDate look) {
        return new QaReview(
                schoolUrn,
                weekStarting,
                next,
                openedOn,
                sample,
                homeVisits,
                checkedBy,
                sentOn,
                answerBy,
                look,
                closedOn);
    }
}
