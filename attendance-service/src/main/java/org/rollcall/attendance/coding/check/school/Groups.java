package org.rollcall.attendance.coding.check.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.CheckedPupil;

/** Pupils by what they belong to; those of whom it is not known belong to none. */
final class Groups {

    private Groups() {}

    static Map<String, List<CheckedPupil>> byYear(Collection<CheckedPupil> pupils) {
        return by("year ", CheckedPupil::yearGroup, pupils);
    }

    /** By class, or by year group where the school names no classes. */
    static Map<String, List<CheckedPupil>> byClass(Collection<CheckedPupil> pupils) {
        Map<String, List<CheckedPupil>> classes = by("class ", CheckedPupil::schoolClass, pupils);
        return classes.isEmpty() ? byYear(pupils) : classes;
    }

    private static Map<String, List<CheckedPupil>> by(
            String word, Function<CheckedPupil, @Nullable String> group, Collection<CheckedPupil> pupils) {
        return pupils.stream()
                .filter(pupil -> group.apply(pupil) != null)
                .collect(Collectors.groupingBy(pupil -> word + group.apply(pupil), TreeMap::new, Collectors.toList()));
    }
}
