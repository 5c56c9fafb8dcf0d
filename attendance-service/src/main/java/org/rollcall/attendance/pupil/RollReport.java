package org.rollcall.attendance.pupil;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.csv.Reading;

/** What became of the lines of a roll; read is the sum of the next four. */
record RollReport(long read, long created, long changed, long unchanged, long refused, List<LineProblem> problems) {

    static RollReport of(Reading reading, List<Outcome> outcomes, List<LineProblem> refusals) {
        return new RollReport(
                reading.lines(),
                count(outcomes, Outcome.CREATED),
                count(outcomes, Outcome.CHANGED),
                count(outcomes, Outcome.UNCHANGED),
                reading.refused() + refusals.size(),
                Stream.concat(reading.problems().stream(), refusals.stream())
                        .sorted(Comparator.comparingLong(LineProblem::line))
                        .toList());
    }

    private static long count(List<Outcome> outcomes, Outcome wanted) {
        return outcomes.stream().filter(wanted::equals).count();
    }
}
