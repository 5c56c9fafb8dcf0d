package org.rollcall.attendance.imports.answer;

import java.util.Collection;
import org.rollcall.attendance.imports.answer.LineAnswer.Kind;

/** How many lines became what; read is the sum of the others. */
public record Tally(long read, long created, long changed, long unchanged, long refused) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public Tally plus(Collection<LineAnswer> answers) {
        return new Tally(
                read + answers.size(),
                created + count(answers, Kind.CREATED),
                changed + count(answers, Kind.CHANGED),
                unchanged + count(answers, Kind.UNCHANGED),
                refused + count(answers, Kind.REFUSED));
    }

    private static long count(Collection<LineAnswer> answers, Kind wanted) {
        return answers.stream().filter(answer -> answer.outcome() == wanted).count();
    }
}
