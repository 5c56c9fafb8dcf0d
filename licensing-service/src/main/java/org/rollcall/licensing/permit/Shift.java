package org.rollcall.licensing.permit;

import java.time.Duration;
import java.time.LocalTime;
import org.rollcall.platform.rules.InOrder;
import org.rollcall.platform.rules.InvalidInput;

/** Work from a time of day to a later one of the same day. */
@InOrder
record Shift(LocalTime start, LocalTime end) {

    Shift {
        if (!end.isAfter(start)) {
            throw new InvalidInput("/1", "must be after the start of the shift");
        }
    }

    int minutes() {
        return minutesBetween(start, end);
    }

    /** How much of it lies between two times. */
    int minutesWithin(LocalTime from, LocalTime to) {
        LocalTime later = start.isAfter(from) ? start : from;
        LocalTime earlier = end.isBefore(to) ? end : to;
        return Math.max(0, minutesBetween(later, earlier));
    }

    int minutesUntil(Shift next) {
        return minutesBetween(end, next.start);
    }

    private static int minutesBetween(LocalTime from, LocalTime to) {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }
}
