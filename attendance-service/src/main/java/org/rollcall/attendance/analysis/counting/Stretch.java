package org.rollcall.attendance.analysis.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a pupil belonged from a half-day on, until the next stretch begins.
 *
 * @param from numbered as in {@link HalfDays}
 * @param registrationGroup the class; null when the school did not say it
 */
public record Stretch(int from, String yearGroup, @Nullable String registrationGroup, List<String> cohorts) {

    public Stretch {
        cohorts = cohorts == null ? List.of() : List.copyOf(cohorts);
    }

    boolean sameAs(Stretch other) {
        return new Stretch(other.from, yearGroup, registrationGroup, cohorts).equals(other);
    }
}
