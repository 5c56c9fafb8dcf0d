package org.rollcall.attendance.calendar.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.HalfDayClosure;

/**
 * A day, or half of it, on which the school was or will be closed.
 *
 * @param session ALL when nobody said
 * @param reason in a few words, for the people of the council and the school
 */
public record Closure(
        LocalDate date,
        @Nullable ClosedFor session,
        @Nullable String reason) {

    public ClosedFor closedFor() {
        return session == null ? ClosedFor.ALL : session;
    }

    boolean wholeDay() {
        return closedFor() == ClosedFor.ALL;
    }

    HalfDayClosure half() {
        return new HalfDayClosure(date, closedFor() == ClosedFor.AM ? Half.AM : Half.PM);
    }

    boolean meets(Closure other) {
        return date.equals(other.date) && closedFor().meets(other.closedFor());
    }
}
