package org.rollcall.attendance.imports.answer;

import java.util.List;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.imports.answer.LineAnswer.Kind;

/**
 * What became of the lines of a roll; read is the sum of the next four.
 *
 * @param problems why lines were refused, of the first thousand
 * @param changes what was changed, of the first thousand changed lines
 */
public record RollReport(
        long read,
        long created,
        long changed,
        long unchanged,
        long refused,
        List<LineProblem> problems,
        List<ChangedLine> changes) {

    private static final int MOST = 1_000;

    /** A line that changed a record, and what of it. */
    record ChangedLine(long line, List<String> changed) {}

    public static RollReport of(List<LineAnswer> answers) {
        Tally tally = Tally.NONE.plus(answers);
        return new RollReport(
                tally.read(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.refused(),
                answers.stream()
                        .flatMap(answer -> answer.problems().stream())
                        .limit(MOST)
                        .toList(),
                answers.stream()
                        .filter(answer -> answer.outcome() == Kind.CHANGED)
                        .map(answer -> new ChangedLine(answer.line(), answer.changed()))
                        .limit(MOST)
                        .toList());
    }
}
