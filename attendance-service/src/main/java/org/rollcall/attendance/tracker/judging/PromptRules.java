package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;

/** Every rule by which a school is prompted. */
public final class PromptRules {

    private static final List<PromptRule> ALL = List.of(
            new UnexplainedAbsence(),
            new YearToDate(),
            new Drop(),
            new TenSessions(),
            new AbsenceRuns(),
            new Sickness(),
            new OnTarget());

    private PromptRules() {}

    public static List<Finding> findings(
            PupilSessions sessions, TrackerSettings settings, Stage stage, LocalDate stageSince) {
        Situation situation = Situation.of(sessions, settings, stage, stageSince);
        return ALL.stream().flatMap(rule -> rule.findings(situation).stream()).toList();
    }

    /** Whole school weeks on target, one after another, up to the last, since a day; weeks without sessions are passed over. */
    public static int weeksOnTarget(PupilSessions sessions, TrackerSettings settings, LocalDate since) {
        return OnTarget.weeks(sessions, settings, since).size();
    }
}
