package org.rollcall.attendance.imports.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.pupil.roll.Enrolled;

/**
 * What became of one line.
 *
 * @param line the line of a table, or the number of the pupil in a file without lines
 * @param pupilId the pupil's record; null when the line is refused
 * @param changed what was changed, by the names of the columns
 * @param problems why the line was refused, and how to mend it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineAnswer(
        long line, Kind outcome, @Nullable String pupilId, List<String> changed, List<LineProblem> problems) {

    public enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public LineAnswer {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    public static LineAnswer refused(long line, List<LineProblem> problems) {
        return new LineAnswer(line, Kind.REFUSED, null, List.of(), problems);
    }

    public static LineAnswer of(long line, Enrolled enrolled) {
        return switch (enrolled.outcome()) {
            case CREATED -> taken(line, Kind.CREATED, enrolled);
            case CHANGED -> taken(line, Kind.CHANGED, enrolled);
            case UNCHANGED -> taken(line, Kind.UNCHANGED, enrolled);
            case SOMEBODY_ELSE ->
                refused(
                        line,
                        List.of(new LineProblem(
                                line,
                                "UPN",
                                "The council knows this number with another name and another birth date.",
                                "Check the number with the pupil's last school.")));
            case TOO_MANY_STAYS ->
                refused(
                        line,
                        List.of(new LineProblem(
                                line,
                                "Joined",
                                "The pupil's record has too many stays at schools.",
                                "Ask the council to look at the record.")));
            case DELETED_FROM_ROLL ->
                refused(
                        line,
                        List.of(new LineProblem(
                                line,
                                "Left",
                                "The pupil's name was deleted from the register.",
                                "Give the last day, or the new first day if the pupil has come back.")));
        };
    }

    private static LineAnswer taken(long line, Kind outcome, Enrolled enrolled) {
        return new LineAnswer(line, outcome, enrolled.pupilId(), enrolled.changed(), List.of());
    }
}
