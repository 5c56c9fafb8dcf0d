package org.rollcall.attendance.tracker.judging;

import java.util.List;
import java.util.Locale;

/** The last whole school week lies well under the four before it; further such weeks belong to the same fall. */
final class Drop implements PromptRule {

    @Override
    public List<Finding> findings(Situation situation) {
        int points = situation.settings().dropPoints();
        List<WeekFigures> whole = situation
                .sessions()
                .wholeWeeksFrom(
                        situation.year().isEmpty()
                                ? situation.on()
                                : situation.year().getFirst().week());
        return WeekRun.latest(whole, week -> week.tally().isBelow(week.fourBefore(), points))
                .map(run -> finding(situation, run, points))
                .stream()
                .toList();
    }

    private static Finding finding(Situation situation, WeekRun run, int points) {
        WeekFigures week = run.last();
        String now = String.format(Locale.UK, "%.2f %%", week.tally().pct());
        String before = String.format(Locale.UK, "%.2f %%", week.fourBefore().pct());
        return new Finding(
                PromptKind.DROP,
                run.from(),
                week.week().plusDays(6),
                now,
                "%d points under %s".formatted(points, before),
                "Attendance in the week of %s was %s, after %s in the four school weeks before."
                        .formatted(week.week(), now, before),
                situation.answerBy());
    }
}
