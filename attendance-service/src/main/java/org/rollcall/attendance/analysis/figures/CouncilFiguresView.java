package org.rollcall.attendance.analysis.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.SchoolPhase;

/** A council's figures, those of each phase, and a page of its schools in the order of their numbers. */
public record CouncilFiguresView(
        int schoolYear,

        @Schema(description = "absent: the year to date") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String term,

        @Schema(description = "the oldest of the schools' newest marks: figures are complete to this day at most")
        @Nullable LocalDate asOfOldest,

        @Schema(description = "schools that have marks of the year")
        int schoolsWithMarks,

        @Schema(description = "every session and every pupil once, also a pupil registered at two schools")
        FiguresView council,

        List<PhaseView> phases,
        List<SchoolView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /** The schools of one phase together. */
    public record PhaseView(SchoolPhase phase, int schoolsWithMarks, FiguresView figures) {}

    /** One school's own figures; a school without marks of the year is listed with none. */
    public record SchoolView(
            String urn,
            String name,
            SchoolPhase phase,
            @Nullable LocalDate asOf,
            boolean upToDate,
            FiguresView figures) {}
}
