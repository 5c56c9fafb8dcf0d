package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.code.DayInRun;
import org.rollcall.attendance.register.year.SchoolYear;

/** Days one after another with a session whose reason is still not established (code N): a call on one day, a visit on a later. */
final class UnexplainedAbsence implements PromptRule {

    @Override
    public List<Finding> findings(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        LocalDate first = SchoolYear.of(situation.on()).firstDay();
        for (DayRun run : DayRun.in(situation.sessions(), first, UnexplainedAbsence::unexplained)) {
            int callDay = situation.settings().callDay();
            int visitDay = situation.settings().visitDay();
            if (run.days() >= callDay) {
                findings.add(finding(PromptKind.UNEXPLAINED_CALL, callDay, run, situation));
            }
            if (run.days() >= visitDay) {
                findings.add(finding(PromptKind.UNEXPLAINED_VISIT, visitDay, run, situation));
            }
        }
        return findings;
    }

    private static DayInRun unexplained(PupilSessions sessions, LocalDate day) {
        return DayInRun.of(
                sessions.on(day).stream().anyMatch(code -> AttendanceCodes.NO_REASON_YET.equals(code.symbol())));
    }

    private static Finding finding(PromptKind kind, int day, DayRun run, Situation situation) {
        LocalDate due = situation.sessions().time().nthDayFrom(run.first(), day).orElse(run.first());
        String found = run.days() == 1 ? "1 school day" : run.days() + " school days";
        return new Finding(
                kind,
                run.first(),
                run.last(),
                found,
                "day " + day,
                "No reason is known for the absence since %s (%s so far).".formatted(run.first(), found),
                due);
    }
}
