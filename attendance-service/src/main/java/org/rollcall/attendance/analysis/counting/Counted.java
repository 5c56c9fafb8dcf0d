package org.rollcall.attendance.analysis.counting;

import java.util.Arrays;
import org.rollcall.attendance.code.AttendanceCode;

/** What one session of a pupil counts as, with the letter by which it is kept; no letter tells of health or religion. */
public enum Counted {
    ATTENDED(0, '/'),
    /** Came while the register was open, and so attended. */
    LATE(1, 'L'),
    AUTHORISED(2, 'A'),
    UNAUTHORISED(3, 'O'),
    /** Came after the register had closed, and so was absent without authority. */
    LATE_AFTER_CLOSE(4, 'U'),
    NOT_POSSIBLE(5, 'N');

    public static final char NOTHING = '.';

    private static final Counted[] BY_LETTER = new Counted['U' + 1];

    static {
        Arrays.stream(values()).forEach(counted -> BY_LETTER[counted.letter] = counted);
    }

    private final int index;
    private final char letter;

    Counted(int index, char letter) {
        this.index = index;
        this.letter = letter;
    }

    public static Counted of(AttendanceCode code) {
        return switch (code.counts()) {
            case PRESENT, APPROVED_ACTIVITY -> code.symbol().equals("L") ? LATE : ATTENDED;
            case AUTHORISED_ABSENCE -> AUTHORISED;
            case UNAUTHORISED_ABSENCE -> code.symbol().equals("U") ? LATE_AFTER_CLOSE : UNAUTHORISED;
            case NOT_POSSIBLE, NOT_COLLECTED -> NOT_POSSIBLE;
        };
    }

    /** Of a letter other than {@link #NOTHING}. */
    public static Counted of(char letter) {
        return BY_LETTER[letter];
    }

    /** Where it is counted in an array. */
    public int index() {
        return index;
    }

    char letter() {
        return letter;
    }

    static boolean isPossible(char letter) {
        return letter != NOTHING && letter != NOT_POSSIBLE.letter;
    }
}
