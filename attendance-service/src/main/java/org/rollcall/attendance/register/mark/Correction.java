package org.rollcall.attendance.register.mark;

import java.time.Instant;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * A mark that was changed: what it was, what it became, who did it, when and why. Regulations ask for all five.
 *
 * @param session as {@code 2026-09-14AM}
 */
public record Correction(String session, String was, String became, Instant at, String by, String reason) {

    private static final String NOT_SAID = "Changed in the school's system; its export gives no reason.";

    public static String session(SchoolSession session) {
        return session.date().toString() + session.half();
    }

    /** Whether the school gave a reason of its own. */
    public boolean saysWhy() {
        return !reason.isBlank() && !reason.equals(NOT_SAID);
    }

    public static String reasonOf(NewMark mark) {
        return mark.reason() == null ? NOT_SAID : mark.reason();
    }
}
