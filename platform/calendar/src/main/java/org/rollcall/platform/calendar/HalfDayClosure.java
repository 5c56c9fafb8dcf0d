package org.rollcall.platform.calendar;

import java.time.LocalDate;

/** A session on which a school was closed while it met for the rest of the day. */
public record HalfDayClosure(LocalDate date, Half session) {

    public HalfDayClosure {
        date = Required.value("/date", date, "a date such as 2026-12-18");
        session = Required.value("/session", session, "AM or PM");
    }

    SchoolSession closed() {
        return new SchoolSession(date, session);
    }
}
