package org.rollcall.attendance.school;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.csv.Reading;

/** What became of the lines of a council's list; read is the sum of the next four. */
record SchoolReport(
        long read,
        long created,
        long changed,
        long unchanged,
        long refused,
        List<SchoolOutcome> lines,
        List<LineProblem> problems) {

    static SchoolReport of(Reading reading, List<SchoolOutcome> outcomes, List<LineProblem> refusals) {
        return new SchoolReport(
                reading.lines(),
                count(outcomes, SchoolOutcome.Kind.CREATED),
                count(outcomes, SchoolOutcome.Kind.CHANGED),
                count(outcomes, SchoolOutcome.Kind.UNCHANGED),
                reading.refused() + refusals.size(),
                outcomes,
                Stream.concat(reading.problems().stream(), refusals.stream())
                        .sorted(Comparator.comparingLong(LineProblem::line))
                        .toList());
    }

    private static long count(List<SchoolOutcome> outcomes, SchoolOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.is(kind)).count();
    }
}
