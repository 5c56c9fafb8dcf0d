package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * A time during which something stands crossed, as a register's marks show it.
 *
 * @param pattern which of the council's patterns
 * @param from the first day whose sessions count: of the window, of the run, or of the school year's marks
 * @param metOn the session at which it was met
 * @param lastOn the last session so far at which it still was
 * @param count what is counted at that last session: sessions, or for continuous absence days
 * @param possible the possible sessions up to then, when it is a share of them
 * @param unbroken the sessions relied on follow one another
 */
public record Crossing(
        Kind kind,
        @Nullable String pattern,
        LocalDate from,
        SchoolSession metOn,
        SchoolSession lastOn,
        int count,
        @Nullable Integer possible,
        boolean unbroken) {

    static Crossing at(Kind kind, LocalDate from, SchoolSession metOn, int count) {
        return new Crossing(kind, null, from, metOn, metOn, count, null, false);
    }

    Crossing through(SchoolSession session, int newCount) {
        return new Crossing(kind, pattern, from, metOn, session, newCount, possible, unbroken);
    }

    Crossing ofPossible(int sessions) {
        return new Crossing(kind, pattern, from, metOn, lastOn, count, sessions, unbroken);
    }

    Crossing inARow() {
        return new Crossing(kind, pattern, from, metOn, lastOn, count, possible, true);
    }

    /** Counts sessions of a school year that ended before this day. */
    public boolean reachesBefore(LocalDate firstDayOfYear) {
        return kind.reachesBack() && from.isBefore(firstDayOfYear);
    }

    /** The same thing, and at some session both stand: further absence and corrections have only moved it. */
    public boolean isOneWith(Crossing other) {
        return kind == other.kind
                && Objects.equals(pattern, other.pattern)
                && metOn.compareTo(other.lastOn) <= 0
                && other.metOn.compareTo(lastOn) <= 0;
    }
}
