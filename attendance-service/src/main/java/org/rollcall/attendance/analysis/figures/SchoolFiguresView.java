package org.rollcall.attendance.analysis.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.period.PeriodView;

/** A school's figures in a period, whole and divided. */
public record SchoolFiguresView(
        String schoolUrn,
        PeriodView period,

        @Schema(description = "the day of the newest mark that counts; null when there is none") @Nullable LocalDate asOf,

        @Schema(description = "false: marks came after these figures were made; they are being made anew")
        boolean upToDate,

        FiguresView whole,
        By by,
        List<GroupView> rows) {

    /** One group of the division. */
    public record GroupView(@Schema(description = """
                            as the division says: a year group (N1, N2, R, 1 to 14), a class (empty where the school gave none), a cohort, \
                            FEMALE, MALE or UNKNOWN, a weekday (MONDAY), AM or PM, or the Monday of a week (2026-09-14)""") String group, FiguresView figures) {}
}
