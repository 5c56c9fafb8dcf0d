package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;

/** So many whole school weeks on target since the pupil came to the stage: less support may be enough. */
final class OnTarget implements PromptRule {

    @Override
    public List<Finding> findings(Situation situation) {
        TrackerSettings settings = situation.settings();
        List<WeekFigures> weeks = weeks(situation.sessions(), settings, situation.stageSince());
        return situation.stage() == Stage.S0 || weeks.size() < settings.weeksOnTarget()
                ? List.of()
                : List.of(finding(situation, weeks));
    }

    /** A week that had begun when the pupil came to the stage is not counted. */
    static List<WeekFigures> weeks(PupilSessions sessions, TrackerSettings settings, LocalDate since) {
        List<WeekFigures> attended = sessions.wholeWeeksFrom(since).stream()
                .filter(week -> week.tally().possible() > 0)
                .toList();
        return WeekRun.latest(attended, week -> week.tally().isAtLeast(settings.targetPct()))
                .map(WeekRun::weeks)
                .orElse(List.of());
    }

    private static Finding finding(Situation situation, List<WeekFigures> weeks) {
        return new Finding(
                PromptKind.ON_TARGET,
                weeks.getFirst().week(),
                situation.on(),
                weeks.size() + " school weeks",
                situation.settings().weeksOnTarget() + " school weeks",
                "On target for %d school weeks at stage %s.".formatted(weeks.size(), situation.stage()),
                situation.answerBy());
    }
}
