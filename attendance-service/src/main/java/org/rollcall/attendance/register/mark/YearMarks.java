package org.rollcall.attendance.register.mark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;

/**
 * The marks of one school year in one short text: a place for each half-day from 1 August on, a letter for each code, a dot where
 * there is no mark. A whole year takes some seven hundred bytes and is compared as it stands.
 *
 * @param late the minutes of the few late arrivals that have them, by place
 * @param connections over which the marks came, the first first
 * @param writers by place, which of the connections wrote the mark, counted from {@code 0}; empty while there is only one
 */
public record YearMarks(String letters, Map<Integer, Integer> late, List<String> connections, String writers) {

    static final char NO_MARK = '.';
    static final char FIRST_WRITER = '0';
    public static final YearMarks NONE = new YearMarks("", Map.of(), List.of(), "");

    public YearMarks {
        late = Map.copyOf(late);
        connections = List.copyOf(connections);
    }

    /** The places that have a mark, in time order. */
    public IntStream places() {
        return IntStream.range(0, letters.length()).filter(place -> letters.charAt(place) != NO_MARK);
    }

    public boolean hasMark(int place) {
        return place < letters.length() && letters.charAt(place) != NO_MARK;
    }

    public AttendanceCode codeAt(int place) {
        return AttendanceCodes.ofLetter(letters.charAt(place));
    }

    public @Nullable Mark at(int place) {
        return hasMark(place) ? new Mark(codeAt(place).symbol(), late.get(place)) : null;
    }

    /** The connection that wrote the mark at a place. */
    public String writerAt(int place) {
        return connections.get(writers.isEmpty() ? 0 : writers.charAt(place) - FIRST_WRITER);
    }
}
