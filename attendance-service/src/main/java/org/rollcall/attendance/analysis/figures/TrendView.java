package org.rollcall.attendance.analysis.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school's weeks beside the same school weeks of earlier years. */
public record TrendView(
        String schoolUrn,
        int schoolYear,
        @Nullable LocalDate asOf,
        boolean upToDate,

        @Schema(
                description =
                        "the last complete school week of this year, with figures from the beginning of the year to its end; null before there is one")
        @Nullable TrendWeek toDate,

        List<TrendWeek> weeks) {

    /** A school week, counted from the beginning of the school year, in each of the years. */
    public record TrendWeek(
            @Schema(description = "1 for the first week of the school year with a school day; holidays are not counted")
            int number,

            List<InYear> years) {}

    /** That week in one year. */
    public record InYear(
            int schoolYear,
            LocalDate monday,

            @Schema(description = "false: marks have not reached the week's last school day")
            boolean complete,

            FiguresView figures) {}
}
