package org.rollcall.attendance.analysis.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the figures need to know of a pupil at one school. */
public interface PupilFacts {

    String id();

    String sex();

    boolean onRoll(LocalDate day);

    /** On a day on which the pupil is on roll. */
    String yearOn(LocalDate day);

    Optional<String> classOn(LocalDate day);

    List<String> cohortsOn(LocalDate day);

    default Stretch on(LocalDate day, int place) {
        @Nullable String group = classOn(day).orElse(null);
        return new Stretch(place, yearOn(day), group, cohortsOn(day));
    }
}
