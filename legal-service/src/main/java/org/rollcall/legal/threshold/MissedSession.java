package org.rollcall.legal.threshold;

import java.time.LocalDate;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/** A session that the register shows as missed, and its code. */
public record MissedSession(LocalDate date, Half session, String code) {

    public SchoolSession asSession() {
        return new SchoolSession(date, session);
    }
}
