package org.rollcall.attendance.analysis.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions of one pupil at one school count as in one school year, a letter for each half-day, and where the pupil
 * belonged.
 *
 * @param letters see {@link Counted}; numbered as in {@link HalfDays}
 * @param stretches in order, the first at or before the first letter that counts
 * @param shared how the pupil counts in the council's figures when another of its schools has marks as well; null when none has
 */
public record PupilYear(
        String pupilId,
        String sex,
        String letters,
        List<Stretch> stretches,
        @Nullable Shared shared) {

    public PupilYear {
        stretches = stretches == null ? List.of() : List.copyOf(stretches);
    }

    /**
     * A pupil of several schools of the council, each of whose sessions counts once, at one of them.
     *
     * @param letters the sessions that count at this school
     * @param judged the sessions of all the schools, at the one school at which the pupil is counted as a pupil; null at the others
     */
    public record Shared(String letters, @Nullable String judged, List<String> otherSchools) {}

    public PupilYear sharedAs(@Nullable Shared now) {
        return new PupilYear(pupilId, sex, letters, stretches, now);
    }

    public List<String> otherSchools() {
        return shared == null ? List.of() : shared.otherSchools();
    }

    /** Which of the stretches a half-day belongs to. */
    public int stretchOf(int place) {
        int last = stretches.size() - 1;
        while (last > 0 && stretches.get(last).from() > place) {
            last--;
        }
        return last;
    }
}
