package org.rollcall.legal.threshold;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/** A morning's and an afternoon's code, written {@code G,\}. */
public record DayCodes(String morning, String afternoon) {

    /** Read by the rule catalogue. */
    public static DayCodes parse(String text) {
        String[] codes = text.split(",", -1);
        if (codes.length != 2 || codes[0].isBlank() || codes[1].isBlank()) {
            throw new IllegalArgumentException("must be a morning's and an afternoon's code, such as G,O");
        }
        return new DayCodes(codes[0], codes[1]);
    }

    Stream<SchoolSession> absencesOn(LocalDate date) {
        return Stream.of(Half.values())
                .filter(half -> AttendanceThreshold.counts(half == Half.AM ? morning : afternoon))
                .map(half -> new SchoolSession(date, half));
    }
}
