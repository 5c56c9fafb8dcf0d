package org.rollcall.attendance.analysis.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that figures are about, both included, and how they were asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodView(
        @Schema(description = "the year in which the school year begins: 2026 for 2026/27")
        int schoolYear,

        Kind kind,
        @Nullable String term,
        @Nullable Integer weeks,
        LocalDate from,
        LocalDate to) {

    /** What was asked for. */
    enum Kind {
        YEAR_TO_DATE,
        TERM,
        WEEKS,
        DAYS
    }

    public static PeriodView of(AskedPeriod asked, Period days) {
        return new PeriodView(asked.year().begins(), kind(asked), asked.term(), asked.weeks(), days.from(), days.to());
    }

    private static Kind kind(AskedPeriod asked) {
        if (asked.term() != null) {
            return Kind.TERM;
        }
        if (asked.weeks() != null) {
            return Kind.WEEKS;
        }
        return asked.key().isPresent() ? Kind.YEAR_TO_DATE : Kind.DAYS;
    }
}
