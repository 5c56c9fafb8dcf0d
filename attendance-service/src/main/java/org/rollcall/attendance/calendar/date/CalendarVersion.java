package org.rollcall.attendance.calendar.date;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a year's dates.
 *
 * @param number counted from 1; a draft keeps its number until it is published
 */
public record CalendarVersion(
        int number,
        CalendarState state,
        TermDates dates,
        Instant savedAt,
        String savedBy,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate supersededOn) {

    public static CalendarVersion draft(int number, TermDates dates, Instant at, String by) {
        return new CalendarVersion(number, CalendarState.DRAFT, dates, at, by, null, null);
    }

    public CalendarVersion publish(LocalDate today) {
        return new CalendarVersion(number, state.become(CalendarState.PUBLISHED), dates, savedAt, savedBy, today, null);
    }

    public CalendarVersion supersede(LocalDate today) {
        return new CalendarVersion(
                number, state.become(CalendarState.SUPERSEDED), dates, savedAt, savedBy, publishedOn, today);
    }
}
