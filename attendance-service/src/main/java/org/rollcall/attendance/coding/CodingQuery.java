package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.question.CodingVerdict;
import org.rollcall.attendance.coding.question.Course;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.attendance.coding.question.QuerySubject;
import org.rollcall.attendance.coding.question.Question;
import org.rollcall.attendance.coding.question.SchoolAnswer;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

/**
 * One question to a school about marks in its register. Proposed by a check or an officer, asked when the review is sent, and
 * answered by the school's words or by a correction that the register itself shows; an officer then accepts it, asks for a
 * correction, or escalates it. The same doubt is one query however often the checks are made.
 *
 * @param waitingFor follows from the state; kept so that lists can be asked by it
 */
record CodingQuery(QuerySubject subject, Question question, QueryState state, WaitingFor waitingFor, Course course) {

    /** Past so many rounds of answer and verdict a person must take it up. */
    static final int MOST_ROUNDS = 5;

    private static final int DAYS_BETWEEN_LOOKS = 7;

    static CodingQuery propose(QuerySubject subject, Question question) {
        return new CodingQuery(subject, question, QueryState.PROPOSED, WaitingFor.SENDING, Course.NONE);
    }

    CodingQuery drop(String reason) {
        return in(QueryState.DROPPED, course.dropped(reason));
    }

    CodingQuery ask(LocalDate on, LocalDate answerBy) {
        return in(QueryState.ASKED, course.asked(on, answerBy));
    }

    CodingQuery answer(SchoolAnswer answer) {
        List<FailingGuard> failing = new ArrayList<>();
        if (course.answers().size() >= MOST_ROUNDS) {
            failing.add(guard("TOO_MANY_ANSWERS", "The query was answered %d times.".formatted(MOST_ROUNDS)));
        }
        return in(allowed(QueryState.ANSWERED, failing), course.with(answer));
    }

    /** The register shows other marks now. */
    CodingQuery corrected(List<Correction> seen) {
        return in(QueryState.CORRECTED, course.corrected(seen));
    }

    /** Nothing new in the register yet. */
    CodingQuery lookedOn(LocalDate today) {
        return new CodingQuery(
                subject, question, state, waitingFor, course.lookingAgain(today.plusDays(DAYS_BETWEEN_LOOKS)));
    }

    /** An officer's verdict; on a school that has said nothing, only after its time, and only to escalate. */
    Change<CodingQuery> judge(CodingVerdict verdict, @Nullable LocalDate correctBy) {
        List<FailingGuard> failing = new ArrayList<>();
        if (waitingFor == WaitingFor.SCHOOL && !isOverdue(verdict.on())) {
            failing.add(guard("SCHOOL_STILL_HAS_TIME", "The school may answer until " + course.answerBy() + "."));
        }
        if (verdict.outcome() == CodingVerdict.Outcome.MUST_CORRECT
                && course.verdicts().size() >= MOST_ROUNDS) {
            failing.add(guard("TOO_MANY_VERDICTS", "After %d verdicts, escalate or accept.".formatted(MOST_ROUNDS)));
        }
        CodingQuery judged = in(allowed(verdict.outcome().leadsTo(), failing), course.with(verdict, correctBy));
        return judged.state == QueryState.ESCALATED
                ? Change.of(judged).announcing(CodingEvent.QueryEscalated.of(this, verdict.on()))
                : Change.of(judged);
    }

    boolean isOverdue(LocalDate today) {
        LocalDate by = course.answerBy();
        return waitingFor == WaitingFor.SCHOOL && by != null && today.isAfter(by);
    }

    /** Whether changed marks would answer it: what a whole group did, and a change without a reason, only words can explain. */
    boolean canBeCorrected() {
        return subject.pupilId() != null
                && question.check() != Check.AMENDED_WITHOUT_REASON
                && state.next().contains(QueryState.CORRECTED);
    }

    Optional<LocalDate> due() {
        return waitingFor == WaitingFor.SCHOOL ? Optional.ofNullable(course.lookOn()) : Optional.empty();
    }

    boolean isSeenBySchool() {
        return state != QueryState.PROPOSED && state != QueryState.DROPPED;
    }

    private QueryState allowed(QueryState wanted, List<FailingGuard> failing) {
        failing.addAll(0, state.refusing(wanted));
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
        return wanted;
    }

    private CodingQuery in(QueryState wanted, Course next) {
        QueryState reached = state.become(wanted);
        return new CodingQuery(subject, question, reached, reached.waitingFor(), next);
    }

    private static FailingGuard guard(String code, String detail) {
        return new FailingGuard(code, detail, QueryState.PROVISION);
    }
}
