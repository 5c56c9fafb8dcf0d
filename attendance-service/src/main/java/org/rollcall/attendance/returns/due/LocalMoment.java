package org.rollcall.attendance.returns.due;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A moment by the clocks of England; written {@code 2026-11-24T08:50:00}, or with its distance from UTC. */
public record LocalMoment(LocalDateTime at) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Reads the local time, or turns the time of another zone into it. */
    public static LocalMoment parse(String text) {
        try {
            return new LocalMoment(LocalDateTime.parse(text));
        } catch (DateTimeException notLocal) {
            return withOffset(text);
        }
    }

    private static LocalMoment withOffset(String text) {
        try {
            return new LocalMoment(
                    OffsetDateTime.parse(text).atZoneSameInstant(LONDON).toLocalDateTime());
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("must be a date and time such as 2026-11-24T08:50:00", noTime);
        }
    }
}
