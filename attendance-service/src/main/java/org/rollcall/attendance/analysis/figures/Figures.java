package org.rollcall.attendance.analysis.figures;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rollcall.attendance.analysis.counting.Tally;

/**
 * Sessions of some pupils, and how many of the pupils are persistently and severely absent.
 *
 * @param pupils those with at least one possible session; a pupil without one is judged in nothing
 */
public record Figures(Tally sessions, long pupils, long persistent, long severe) {

    public static final Figures NONE = new Figures(Tally.NONE, 0, 0, 0);

    public Figures plus(Figures other) {
        return new Figures(
                sessions.plus(other.sessions),
                pupils + other.pupils,
                persistent + other.persistent,
                severe + other.severe);
    }

    /** Nine numbers in one short text, since a school has some thousand such lines. */
    public String text() {
        return LongStream.of(
                        sessions.attended(),
                        sessions.late(),
                        sessions.authorised(),
                        sessions.unauthorised(),
                        sessions.lateAfterClose(),
                        sessions.notPossible(),
                        pupils,
                        persistent,
                        severe)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    public static Figures read(String text) {
        long[] n = Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        return new Figures(new Tally(n[0], n[1], n[2], n[3], n[4], n[5]), n[6], n[7], n[8]);
    }
}
