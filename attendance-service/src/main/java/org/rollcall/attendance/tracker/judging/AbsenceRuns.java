package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.DayInRun;
import org.rollcall.attendance.register.year.SchoolYear;

/**
 * Ten school days without a break of unauthorised absence (the attendance return), and twenty of absence coded G, N or O (a ground
 * on which, after enquiries, a name may be deleted). A day on which the school was closed to all is passed over.
 */
final class AbsenceRuns implements PromptRule {

    static final int RETURN_DAYS = AbsenceMeasures.RETURNED_SCHOOL_DAYS;
    private static final int GROUND_DAYS = AbsenceMeasures.DELETION_SCHOOL_DAYS;

    @Override
    public List<Finding> findings(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        runs(situation, AttendanceCode::unauthorised).stream()
                .filter(run -> run.days() >= RETURN_DAYS)
                .forEach(run -> findings.add(finding(PromptKind.TEN_DAYS, RETURN_DAYS, run, situation)));
        runs(situation, code -> AbsenceMeasures.DELETION_CODES.contains(code.symbol())).stream()
                .filter(run -> run.days() >= GROUND_DAYS)
                .forEach(run -> findings.add(finding(PromptKind.TWENTY_DAYS, GROUND_DAYS, run, situation)));
        return findings;
    }

    private static List<DayRun> runs(Situation situation, Predicate<AttendanceCode> wanted) {
        LocalDate yearBegan = SchoolYear.of(situation.on()).firstDay();
        return in(situation.sessions(), yearBegan, wanted);
    }

    static List<DayRun> in(PupilSessions sessions, LocalDate reaching, Predicate<AttendanceCode> wanted) {
        return DayRun.in(
                sessions,
                reaching,
                (pupil, day) -> DayInRun.of(
                        pupil.on(day),
                        pupil.time().sessionsOn(day),
                        code -> DayInRun.CLOSED_TO_ALL.equals(code.symbol()),
                        wanted));
    }

    private static Finding finding(PromptKind kind, int line, DayRun run, Situation situation) {
        return new Finding(
                kind,
                run.first(),
                run.last(),
                run.days() + " school days",
                line + " school days",
                "Absent without authorisation on %d school days one after another, from %s to %s."
                        .formatted(run.days(), run.first(), run.last()),
                situation.answerBy());
    }
}
