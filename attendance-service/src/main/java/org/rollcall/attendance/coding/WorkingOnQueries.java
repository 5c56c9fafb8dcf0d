package org.rollcall.attendance.coding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.question.AnswerEvidence;
import org.rollcall.attendance.coding.question.CodingVerdict;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.attendance.coding.question.SchoolAnswer;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;

/** Single queries: dropped by the officer, answered by the school, judged by the officer. */
final class WorkingOnQueries {

    private final CheckingReview checking;
    private final CodingQueries queries;
    private final RecognisingCorrections recognising;
    private final FollowingReview following;
    private final Clock clock;

    WorkingOnQueries(
            CheckingReview checking,
            CodingQueries queries,
            RecognisingCorrections recognising,
            FollowingReview following,
            Clock clock) {
        this.checking = checking;
        this.queries = queries;
        this.recognising = recognising;
        this.following = following;
        this.clock = clock;
    }

    Stored<CodingQuery> drop(Seen seen, String reason) {
        Stored<CodingQuery> query = queries.get(seen);
        return save(query, Change.of(query.value().drop(reason)), seen.caller());
    }

    Stored<CodingQuery> answer(Seen seen, String text, List<AnswerEvidence> evidence) {
        Stored<CodingQuery> query = queries.get(seen);
        SchoolAnswer answer = new SchoolAnswer(
                text, evidence, LocalDate.now(clock), seen.caller().subject());
        return save(query, Change.of(query.value().answer(answer)), seen.caller());
    }

    /** The school says that it has corrected the register; the register is asked, not the school. */
    Stored<CodingQuery> corrected(Seen seen) {
        Stored<CodingQuery> query = queries.get(seen);
        if (query.value().waitingFor() != WaitingFor.SCHOOL) {
            query.value().state().become(QueryState.CORRECTED);
        }
        CodingQuery looked = recognising.look(seen.caller().tenant(), query.value());
        if (looked.equals(query.value())) {
            throw new Refused(List.of(new FailingGuard(
                    "NOT_CORRECTED",
                    query.value().canBeCorrected()
                            ? "The register still shows a mark that was asked about. Send the corrected register first."
                            : "Corrected marks do not answer this query: say in words what happened.",
                    QueryState.PROVISION)));
        }
        return save(query, Change.of(looked), seen.caller());
    }

    Stored<CodingQuery> judge(Seen seen, CodingVerdict.Outcome outcome, @Nullable String reason) {
        Caller caller = seen.caller();
        Stored<CodingQuery> query = queries.get(seen);
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
}
