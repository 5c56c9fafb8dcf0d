package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of marks that a council wants to hear of. Each session is judged by the version that held on its day, with the marks
 * before it in the same school year.
 *
 * @param versions each from its day until the next one's, the first first
 * @param lastDay the last day whose sessions are judged by it; null while it goes on
 */
public record Pattern(
        String id, List<Version> versions, @Nullable LocalDate lastDay) {

    public Pattern {
        versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
    }

    /**
     * So many marks of these codes.
     *
     * @param schoolWeeks within so many school weeks, of which the session's own is the last; null when they must follow one
     *     another, without another mark or a session without one between them
     */
    public record Version(
            LocalDate from,
            Set<String> codes,
            int count,
            @Nullable Integer schoolWeeks) {

        public Version {
            codes = Set.copyOf(codes);
        }
    }
}
