package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.question.CodingVerdict;
import org.rollcall.attendance.coding.question.Course;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.attendance.coding.question.Question;
import org.rollcall.attendance.coding.question.SchoolAnswer;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.platform.store.Stored;

/**
 * A query as its callers see it: the pupil by id alone, whom {@code /pupils/{id}} names to those who may know.
 *
 * @param schoolDaysOverdue school days since the school should have answered; 0 while it has time
 */
record QueryView(
        String id,
        String reviewId,
        String schoolUrn,
        LocalDate weekStarting,
        @Nullable Check check,
        @Nullable String pupilId,
        @Nullable String group,
        String code,
        List<AskedMarkView> marks,
        String issue,
        String fact,
        String ask,
        QueryState state,
        WaitingFor waitingFor,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answerBy,
        int schoolDaysOverdue,
        List<SchoolAnswer> answers,
        List<Correction> corrections,
        List<CodingVerdict> verdicts,
        @Nullable String droppedBecause,
        List<String> actions) {

    /** A session and what stood there; {@code 2026-09-14 AM}. */
    record AskedMarkView(
            String session, String code, @Nullable Integer minutesLate) {}

    static QueryView of(Stored<CodingQuery> stored, int overdue, Set<String> authorities) {
        CodingQuery query = stored.value();
        Question question = query.question();
        Course course = query.course();
        return new QueryView(
                stored.id(),
                query.subject().reviewId(),
                query.subject().schoolUrn(),
                query.subject().weekStarting(),
                question.check(),
                query.subject().pupilId(),
                query.subject().group(),
                question.code(),
                question.marks().stream()
                        .map(mark -> new AskedMarkView(mark.session().toString(), mark.code(), mark.minutesLate()))
                        .toList(),
                question.issue(),
                question.fact(),
                question.ask(),
                query.state(),
                query.waitingFor(),
                course.askedOn(),
                course.answerBy(),
                overdue,
                course.answers(),
                course.corrections(),
                course.verdicts(),
                course.dropped(),
                actions(query, authorities));
    }

    private static List<String> actions(CodingQuery query, Set<String> authorities) {
        List<String> actions = new ArrayList<>();
        switch (query.waitingFor()) {
            case SENDING -> add(actions, "drop", authorities, "coding-review:check");
            case SCHOOL -> add(actions, "answer", authorities, "coding-query:answer");
            case VERDICT -> add(actions, "judge", authorities, "coding-review:check");
            case NOBODY -> {}
        }
        return actions;
    }

    private static void add(List<String> actions, String action, Set<String> authorities, String needed) {
        if (authorities.contains(needed)) {
            actions.add(action);
        }
    }
}
