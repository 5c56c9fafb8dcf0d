package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.figures.By;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.period.YearPlan;

/**
 * The figures of one school in one school year that are asked for most, divided in every way: of the whole year and of each term.
 * Made together with the {@link SchoolSummary}.
 *
 * @param madeFor the version of the summary for which it was made
 */
record SchoolTables(
        String schoolUrn,
        int schoolYear,
        long madeFor,
        @Nullable LocalDate asOf,
        YearPlan plan,
        List<Part> parts) {

    SchoolTables {
        parts = List.copyOf(parts);
    }

    /** One period divided in one way. */
    record Part(String period, By by, List<Row> rows) {

        Part {
            rows = rows == null ? List.of() : List.copyOf(rows);
        }

        Map<String, Figures> figures() {
            Map<String, Figures> figures = new LinkedHashMap<>();
            rows.forEach(row -> figures.put(row.group(), Figures.read(row.figures())));
            return figures;
        }
    }

    /** One group. */
    record Row(String group, String figures) {}

    Optional<Map<String, Figures>> of(String period, By by) {
        return parts.stream()
                .filter(part -> part.period().equals(period) && part.by() == by)
                .map(Part::figures)
                .findFirst();
    }
}
