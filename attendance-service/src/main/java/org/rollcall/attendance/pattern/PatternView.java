package org.rollcall.attendance.pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as the council sees it.
 *
 * @param versions each from its day until the next one's
 * @param lastDay the last day whose sessions are judged by it; left out while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PatternView(
        String id, List<VersionView> versions, @Nullable LocalDate lastDay) {

    static PatternView of(CouncilPattern pattern) {
        return new PatternView(
                pattern.id(), pattern.versions().stream().map(VersionView::of).toList(), pattern.lastDay());
    }

    /** @param schoolWeeks left out when the marks must follow one another */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionView(
            LocalDate from,
            String name,
            List<String> codes,
            int count,
            @Nullable Integer schoolWeeks) {

        static VersionView of(PatternVersion version) {
            return new VersionView(
                    version.from(), version.name(), version.codes(), version.count(), version.schoolWeeks());
        }
    }
}
