package org.rollcall.attendance.coding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.question.OpenQueries;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.coding.week.HomeVisits;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;

/** What an officer does with a review: reads it, sends it to the school, records home visits, and closes it. */
final class CheckingReview {

    private static final int PAGE = 200;

    private final Aggregates<QaReview> reviews;
    private final CodingQueries queries;
    private final RecognisingCorrections recognising;
    private final ReadingSchool reading;
    private final Clock clock;

    CheckingReview(
            Aggregates<QaReview> reviews,
            CodingQueries queries,
            RecognisingCorrections recognising,
            ReadingSchool reading,
            Clock clock) {
        this.reviews = reviews;
        this.queries = queries;
        this.recognising = recognising;
        this.reading = reading;
        this.clock = clock;
    }

    Stored<QaReview> get(Caller caller, String id) {
        Stored<QaReview> review = reviews.get(caller.tenant(), id);
        boolean seen = caller.councilSide() || review.value().isSeenBySchool();
        if (!seen || !caller.mayActFor(review.value().schoolUrn())) {
            throw new NotFound("codingReviews", id);
        }
        return review;
    }

    Stored<QaReview> get(Seen seen) {
        get(seen.caller(), seen.id());
        return reviews.get(seen.caller().tenant(), seen.id(), seen.version());
    }

    Slice<Stored<QaReview>> page(
            Caller caller, @Nullable String urn, @Nullable ReviewState state, @Nullable String after, int limit) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (urn != null) {
            wanted.put(QaReviewType.SCHOOL, urn);
        }
        if (state != null) {
            wanted.put(QaReviewType.STATE, state);
        }
        return reviews.slice(caller.tenant(), wanted, after, limit);
    }

    /** Asks the school everything that is proposed. Broken off half way, it is simply sent again. */
    Stored<QaReview> send(Seen seen) {
        Caller caller = seen.caller();
        Stored<QaReview> review = get(seen);
        LocalDate today = LocalDate.now(clock);
        LocalDate answerBy = answerBy(caller, review.value().schoolUrn(), today);
        int asked = askAll(seen, today, answerBy);
        boolean schoolHasToAct = queries.openOf(caller.tenant(), seen.id()).school();
        if (asked == 0 && !schoolHasToAct) {
            throw new Refused(List.of(new FailingGuard(
                    "NOTHING_TO_ASK", "The review has no query: close it instead.", QueryState.PROVISION)));
        }
        Change<QaReview> sent = review.value().send(seen.id(), asked, today, answerBy, caller.subject());
        // Where the school has nothing to do, everything that was asked about had been corrected before.
        return reviews.save(
                review, schoolHasToAct ? sent : sent.with(whole -> whole.follow(false, today)), Actor.of(caller));
    }

    Stored<QaReview> visits(Seen seen, List<HomeVisits.Visit> visits) {
        Stored<QaReview> review = get(seen);
        return reviews.save(
                review, Change.of(review.value().visited(visits, LocalDate.now(clock))), Actor.of(seen.caller()));
    }

    Stored<QaReview> close(Seen seen) {
        Caller caller = seen.caller();
        Stored<QaReview> review = get(seen);
        OpenQueries open = queries.openOf(caller.tenant(), seen.id());
        return reviews.save(
                review,
                review.value().close(seen.id(), open, LocalDate.now(clock), caller.subject()),
                Actor.of(caller));
    }

    /** The last day of so many school days after today; without a calendar that has it there is no fair time to give. */
    LocalDate answerBy(Caller caller, String urn, LocalDate today) {
        int days = reading.number(caller.tenant(), CodingNumber.ANSWER_DAYS, today);
        return reading.daysOf(caller.tenant(), urn)
                .nthAfter(today, days)
                .orElseThrow(() -> new Refused(List.of(new FailingGuard(
                        "CALENDAR_INCOMPLETE",
                        "The school's calendar ends before %d more school days: extend it first.".formatted(days),
                        QueryState.PROVISION))));
    }

    /** A query that was asked is no longer proposed, so each read finds the next ones; how many they were. */
    private int askAll(Seen seen, LocalDate today, LocalDate answerBy) {
        int asked = 0;
        for (List<Stored<CodingQuery>> proposed = proposed(seen.caller(), seen.id()); !proposed.isEmpty(); ) {
            proposed.forEach(query -> ask(query, today, answerBy, Actor.of(seen.caller())));
            asked += proposed.size();
            proposed = proposed(seen.caller(), seen.id());
        }
        return asked;
    }

    private List<Stored<CodingQuery>> proposed(Caller caller, String id) {
        return queries.page(caller.tenant(), id, null, WaitingFor.SENDING, null, PAGE)
                .items();
    }

    /** What was corrected before it was asked is seen at once. */
    private void ask(Stored<CodingQuery> query, LocalDate today, LocalDate answerBy, Actor actor) {
        CodingQuery asked = query.value().ask(today, answerBy);
        queries.aggregates().save(query, Change.of(recognising.look(query.tenant(), asked)), actor);
    }
}
