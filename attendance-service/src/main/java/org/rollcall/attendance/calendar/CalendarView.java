package org.rollcall.attendance.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarState;
import org.rollcall.attendance.calendar.date.CalendarWarning;
import org.rollcall.attendance.calendar.date.TermDates;

/**
 * One academic year of the council or of a school, as callers see it.
 *
 * @param schoolUrn the school that does something otherwise; left out for the council's calendar
 * @param draft for the council's people only
 * @param carrying it has been published and has not reached every school yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarView(
        String id,
        AcademicYear academicYear,
        @Nullable String schoolUrn,
        @Nullable VersionView published,
        @Nullable VersionView draft,
        boolean carrying,
        List<String> actions) {

    /**
     * One version.
     *
     * @param dates as they were given; for a school only the lists that stand in place of the council's
     * @param schoolDays what they come to, for a school together with the council's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionView(
            int version,
            CalendarState state,
            TermDates dates,
            int schoolDays,
            int sessions,
            int schoolWeeks,
            List<CalendarWarning> warnings,
            Instant savedAt,
            String savedBy,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate supersededOn) {}
}
