package org.rollcall.attendance.coding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.question.AnswerEvidence;
import org.rollcall.attendance.coding.question.AskedMark;
import org.rollcall.attendance.coding.question.CodingVerdict;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.attendance.coding.question.QuerySubject;
import org.rollcall.attendance.coding.question.Question;
import org.rollcall.attendance.coding.question.SchoolAnswer;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.register.KeptMark;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;

/** Single queries: added and dropped by the officer, answered by the school, judged by the officer. */
final class WorkingOnQueries {

    private final Aggregates<QaReview> reviews;
    private final CheckingReview checking;
    private final CodingQueries queries;
    private final RecognisingCorrections recognising;
    private final FollowingReview following;
    private final ReadingSchool reading;
    private final Clock clock;

    WorkingOnQueries(
            Aggregates<QaReview> reviews,
            CheckingReview checking,
            CodingQueries queries,
            RecognisingCorrections recognising,
            FollowingReview following,
            ReadingSchool reading,
            Clock clock) {
        this.reviews = reviews;
        this.checking = checking;
        this.queries = queries;
        this.recognising = recognising;
        this.following = following;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * An officer's own query. The review's version moves on first: who sends it afterwards has seen that there is more, and a query
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

    Stored<CodingQuery> drop(Caller caller, String id, Version expected, String reason) {
        Stored<CodingQuery> query = queries.get(caller, id, expected);
        return save(query, Change.of(query.value().drop(reason)), caller);
    }

    Stored<CodingQuery> answer(Caller caller, String id, Version expected, String text, List<AnswerEvidence> evidence) {
        Stored<CodingQuery> query = queries.get(caller, id, expected);
        SchoolAnswer answer = new SchoolAnswer(text, evidence, LocalDate.now(clock), caller.subject());
        return save(query, Change.of(query.value().answer(answer)), caller);
    }

    /** The school says that it has corrected the register; the register is asked, not the school. */
    Stored<CodingQuery> corrected(Caller caller, String id, Version expected) {
        Stored<CodingQuery> query = queries.get(caller, id, expected);
        if (query.value().waitingFor() != WaitingFor.SCHOOL) {
            query.value().state().become(QueryState.CORRECTED);
        }
        CodingQuery looked = recognising.look(caller.tenant(), query.value());
        if (looked.equals(query.value())) {
            throw new Refused(List.of(new FailingGuard(
                    "NOT_CORRECTED",
                    query.value().canBeCorrected()
                            ? "The register still shows a mark that was asked about. Send the corrected register first."
                            : "Corrected marks do not answer this query: say in words what happened.",
                    QueryState.PROVISION)));
        }
        return save(query, Change.of(looked), caller);
    }

    Stored<CodingQuery> judge(
            Caller caller, String id, Version expected, CodingVerdict.Outcome outcome, @Nullable String reason) {
        Stored<CodingQuery> query = queries.get(caller, id, expected);
        if (outcome != CodingVerdict.Outcome.ACCEPTED && (reason == null || reason.isBlank())) {
            throw new InvalidInput("/reason", "is required: the school is told why");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate by = outcome == CodingVerdict.Outcome.MUST_CORRECT
                ? checking.answerBy(caller, query.value().subject().schoolUrn(), today)
                : null;
        CodingVerdict verdict =
                new CodingVerdict(outcome, reason == null ? "" : reason.strip(), today, caller.subject());
        return save(query, query.value().judge(verdict, by), caller);
    }

    private Stored<CodingQuery> save(Stored<CodingQuery> query, Change<CodingQuery> change, Caller caller) {
        Stored<CodingQuery> saved = queries.aggregates().save(query, change, Actor.of(caller));
        following.follow(caller.tenant(), saved.value().subject().reviewId(), LocalDate.now(clock), Actor.of(caller));
        return saved;
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
