package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.question.AskedMark;
import org.rollcall.attendance.coding.question.QuerySubject;
import org.rollcall.attendance.coding.question.Question;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;

/** An officer's own query, added to a review. */
final class AddingQuery {

    private final Aggregates<QaReview> reviews;
    private final CheckingReview checking;
    private final CodingQueries queries;
    private final ReadingSchool reading;

    AddingQuery(Aggregates<QaReview> reviews, CheckingReview checking, CodingQueries queries, ReadingSchool reading) {
        this.reviews = reviews;
        this.checking = checking;
        this.queries = queries;
        this.reading = reading;
    }

    /**
     * The review's version moves on first: who sends it afterwards has seen that there is more, and a query
     * that comes a moment late stays proposed and is sent with the next sending.
     */
    Stored<CodingQuery> add(Caller caller, String reviewId, OwnQuery given, IdempotencyKey key) {
        Stored<QaReview> review = checking.get(caller, reviewId);
        String urn = review.value().schoolUrn();
        LocalDate monday = review.value().weekStarting();
        Question question = given.about(marksOf(caller, urn, monday, given));
        QuerySubject subject = new QuerySubject(reviewId, urn, monday, given.pupilId(), null);
        String id = monday + "-" + key.idFor(caller);
        if (queries.aggregates().find(caller.tenant(), id).isEmpty()) {
            reviews.save(review, Change.of(review.value().requireOpen()), Actor.of(caller));
        }
        return queries.aggregates()
                .createOnce(
                        caller.tenant(),
                        id,
                        key.requestHash(),
                        Change.of(CodingQuery.propose(subject, question)),
                        Actor.of(caller));
    }

    private List<AskedMark> marksOf(Caller caller, String urn, LocalDate monday, OwnQuery given) {
        DateRange week = SchoolDays.weekOf(monday);
        Map<String, CheckedPupil> pupil =
                reading.read(caller.tenant(), urn, week, List.of(given.pupilId())).pupils().stream()
                        .filter(known -> known.onRoll().stream().anyMatch(stay -> meets(stay, week)))
                        .collect(Collectors.toMap(CheckedPupil::id, known -> known));
        CheckedPupil known = pupil.get(given.pupilId());
        if (known == null) {
            throw new InvalidInput("/pupilId", "is not on the school's roll in the week of the review");
        }
        NavigableMap<SchoolSession, KeptMark> marks = known.marks();
        List<SchoolSession> sessions = given.sessionsIn(week);
        return sessions.stream()
                .map(session -> AskedMark.of(session, marks.get(session)))
                .toList();
    }

    private static boolean meets(DateRange stay, DateRange week) {
        return !stay.start().isAfter(week.end()) && !stay.end().isBefore(week.start());
    }
}
