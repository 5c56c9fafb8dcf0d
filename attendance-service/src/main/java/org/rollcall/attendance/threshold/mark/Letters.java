package org.rollcall.attendance.threshold.mark;

import java.util.Collection;
import java.util.function.Predicate;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.code.CodeClass;

/** Some of the codes, by the letters under which registers keep them: whether a mark is among them is one look. */
public final class Letters {

    public static final Letters UNAUTHORISED = of(AttendanceCode::unauthorised);
    public static final Letters POSSIBLE = of(code -> code.counts().possible());
    public static final Letters ABSENT =
            of(code -> code.unauthorised() || code.counts() == CodeClass.AUTHORISED_ABSENCE);
    /** Planned closure: the school was closed to all. */
    public static final Letters CLOSED = of(code -> code.symbol().equals("#"));

    private static final int ALPHABET = 128;

    private final boolean[] among;

    private Letters(boolean[] among) {
        this.among = among;
    }

    public static Letters of(Predicate<AttendanceCode> which) {
        boolean[] among = new boolean[ALPHABET];
        AttendanceCodes.all().stream().filter(which).forEach(code -> among[code.letter()] = true);
        return new Letters(among);
    }

    public static Letters of(Collection<String> symbols) {
        return of(code -> symbols.contains(code.symbol()));
    }

    public boolean has(char letter) {
        return among[letter];
    }
}
