package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.platform.calendar.RollingSchoolWeeks.WindowCount;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * Ten unauthorised sessions in the window of ten school weeks that ends today. The cause is the run of sessions each of which has
 * ten in its own window, so that a window which moves on does not prompt again, and one which empties and fills again does.
 */
final class TenSessions implements PromptRule {

    private static final int SESSIONS = AbsenceMeasures.THRESHOLD_SESSIONS;

    @Override
    public List<Finding> findings(Situation situation) {
        PupilSessions sessions = situation.sessions();
        NavigableSet<SchoolSession> unauthorised = sessions.with(AttendanceCode::unauthorised);
        return sessions
                .time()
                .tenWeeksBegin(situation.on())
                .filter(begin -> count(unauthorised, begin) >= SESSIONS)
                .map(begin -> finding(situation, unauthorised, begin))
                .stream()
                .toList();
    }

    private static long count(NavigableSet<SchoolSession> unauthorised, LocalDate begin) {
        return unauthorised.stream()
                .filter(session -> !session.date().isBefore(begin))
                .count();
    }

    private static Finding finding(Situation situation, NavigableSet<SchoolSession> unauthorised, LocalDate begin) {
        List<WindowCount> run = situation.sessions().time().tenWeeks().counts(unauthorised).reversed().stream()
                .takeWhile(window -> window.count() >= SESSIONS)
                .toList();
        long count = count(unauthorised, begin);
        return new Finding(
                PromptKind.TEN_SESSIONS,
                run.getLast().session().date(),
                run.getFirst().session().date(),
                count + " sessions",
                "%d sessions in %d school weeks".formatted(SESSIONS, AbsenceMeasures.THRESHOLD_SCHOOL_WEEKS),
                "%d unauthorised sessions in the ten school weeks since %s.".formatted(count, begin),
                situation.answerBy());
    }
}
