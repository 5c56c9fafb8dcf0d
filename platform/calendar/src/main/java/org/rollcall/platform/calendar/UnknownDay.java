package org.rollcall.platform.calendar;

import java.time.DateTimeException;

/** A question about a day on which the calendar has no facts; its message says which days it knows. */
public final class UnknownDay extends DateTimeException {

    UnknownDay(String message) {
        super(message);
    }
}
