package org.rollcall.attendance.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.Pattern;

/**
 * What a pattern says from a day on.
 *
 * @param codes each once, in the order of the alphabet
 * @param schoolWeeks within how many school weeks; null when the marks must follow one another
 */
record PatternVersion(
        LocalDate from,
        String name,
        List<String> codes,
        int count,
        @Nullable Integer schoolWeeks) {

    PatternVersion {
        codes = codes.stream().distinct().sorted().toList();
    }

    Pattern.Version forJudging() {
        return new Pattern.Version(from, Set.copyOf(codes), count, schoolWeeks);
    }
}
