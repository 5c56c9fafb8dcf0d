package org.rollcall.attendance.analysis.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.SchoolCalendar;

/** The terms and the numbered school weeks of one school in one school year. */
public record YearPlan(List<TermDays> terms, List<Week> weeks) {

    /** A term; parts of the same name are one term. */
    public record TermDays(String name, Period days) {}

    /**
     * A week with a school day.
     *
     * @param number counted from the first school week of the school year
     * @param lastDay its last school day
     */
    public record Week(int number, LocalDate monday, LocalDate lastDay) {

        public Period days() {
            return new Period(monday, monday.plusDays(6));
        }
    }

    public YearPlan {
        terms = terms == null ? List.of() : List.copyOf(terms);
        weeks = weeks == null ? List.of() : List.copyOf(weeks);
    }

    public static YearPlan of(SchoolCalendar calendar, SchoolYear year) {
        Period days = Period.of(year);
        Map<String, Period> terms = new LinkedHashMap<>();
        calendar.terms().stream()
                .filter(term -> days.contains(term.start()))
                .forEach(term -> terms.merge(term.name(), new Period(term.start(), term.end()), Period::with));
        List<TermDays> named = new ArrayList<>();
        terms.forEach((name, period) -> named.add(new TermDays(name, period)));
        return new YearPlan(named, weeks(calendar, days));
    }

    private static List<Week> weeks(SchoolCalendar calendar, Period days) {
        SortedMap<LocalDate, LocalDate> lastDays = new TreeMap<>();
        calendar.schoolDays().stream().filter(days::contains).forEach(day -> lastDays.put(mondayOf(day), day));
        List<Week> weeks = new ArrayList<>();
        lastDays.forEach((monday, lastDay) -> weeks.add(new Week(weeks.size() + 1, monday, lastDay)));
        return weeks;
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Optional<Period> term(String name) {
        return terms.stream()
                .filter(term -> term.name().equals(name))
                .map(TermDays::days)
                .findFirst();
    }

    /** The last school weeks up to the week of a day, which is one of them when it has a school day. */
    Optional<Period> lastWeeks(int count, LocalDate until) {
        List<Week> known =
                weeks.stream().filter(week -> !week.monday().isAfter(until)).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(Math.max(0, known.size() - count))
                        .days()
                        .with(known.getLast().days()));
    }
}
