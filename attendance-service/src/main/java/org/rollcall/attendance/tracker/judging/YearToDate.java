package org.rollcall.attendance.tracker.judging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The year's attendance falls below the council's line, or absence becomes persistent or severe. Each time is a cause of its own. */
final class YearToDate implements PromptRule {

    @Override
    public List<Finding> findings(Situation situation) {
        int line = situation.settings().atRiskBelow();
        return Stream.of(
                        found(situation, PromptKind.BELOW_AT_RISK, line + " %", year -> year.isBelow(line)),
                        found(situation, PromptKind.PERSISTENT, "90 % or less", Tally::persistent),
                        found(situation, PromptKind.SEVERE, "50 % or less", Tally::severe))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> found(Situation situation, PromptKind kind, String line, Predicate<Tally> holds) {
        long least = situation.settings().leastPossible();
        return WeekRun.latest(
                        situation.year(),
                        week -> week.yearToDate().possible() >= least && holds.test(week.yearToDate()))
                .map(run -> finding(situation, kind, line, run));
    }

    private static Finding finding(Situation situation, PromptKind kind, String line, WeekRun run) {
        Tally year = run.last().yearToDate();
        String pct = String.format(Locale.UK, "%.2f %%", year.pct());
        return new Finding(
                kind,
                run.from(),
                situation.on(),
                pct,
                line,
                "Attendance this year is %s: %d of %d possible sessions missed."
                        .formatted(pct, year.possible() - year.present(), year.possible()),
                situation.answerBy());
    }
}
