package org.rollcall.attendance.analysis.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school beside its council, the schools of its phase and the neighbours that the council named for it. */
public record ComparisonView(
        String schoolUrn,
        int schoolYear,

        @Schema(description = "absent: the year to date") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String term,

        @Nullable LocalDate asOf,
        boolean upToDate,
        FiguresView school,
        Beside council,
        Beside phase,

        @Schema(description = "null when the council has named no neighbours for the day of the newest mark") @Nullable Beside neighbours) {

    /** Some schools together. */
    public record Beside(
            @Schema(description = "how many of the schools have marks of the period")
            int schools,

            @Schema(description = "the oldest of the schools' newest marks") @Nullable LocalDate asOfOldest,

            FiguresView figures,

            @Schema(
                    description =
                            "percentage points by which the school's attendance is above theirs; below when negative")
            @Nullable Double attendancePointsAbove,

            @Schema(description = "for the council alone: each of the neighbours")
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<OneSchool> each) {}

    /** One neighbour. */
    public record OneSchool(String urn, @Nullable LocalDate asOf, FiguresView figures) {}
}
