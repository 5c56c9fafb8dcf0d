package org.rollcall.attendance.calendar.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolCalendar;

/** The academic years of one school, put together into one calendar. */
public final class MergedCalendar {

    private final @Nullable SchoolCalendar own;
    private final Set<AcademicYear> ownYears = new HashSet<>();
    private final List<SchoolCalendar> years = new ArrayList<>();

    public MergedCalendar(@Nullable SchoolCalendar own) {
        this.own = own;
        if (own != null) {
            own.terms().forEach(term -> ownYears.add(AcademicYear.of(term.start())));
        }
    }

    /** One year: the council's dates, with what the school does otherwise, if either published any. */
    public void add(
            AcademicYear year, @Nullable CalendarVersion council, String urn, @Nullable CalendarVersion school) {
        if (ownYears.contains(year) || (council == null && school == null)) {
            return;
        }
        TermDates dates = council == null ? TermDates.NONE : council.dates();
        String id = council == null ? year.toString() : year + ".v" + council.number();
        if (school != null) {
            dates = dates.with(school.dates());
            id = id + "+" + urn + ".v" + school.number();
        }
        years.add(dates.calendar(id));
    }

    public Optional<SchoolCalendar> calendar() {
        if (own != null && years.isEmpty()) {
            return Optional.of(own);
        }
        if (own != null) {
            years.addFirst(ofItsYears(own));
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(together());
    }

    /** What the record lists for years in which it has no term would meet the dates of those years twice. */
    private SchoolCalendar ofItsYears(SchoolCalendar given) {
        Predicate<LocalDate> inItsYears = day -> ownYears.contains(AcademicYear.of(day));
        return new SchoolCalendar(
                given.id(),
                given.terms(),
                given.halfTerms().stream()
                        .filter(range -> inItsYears.test(range.start()))
                        .toList(),
                given.bankHolidays().stream().filter(inItsYears).toList(),
                given.insetDays().stream().filter(inItsYears).toList(),
                given.closures().stream().filter(inItsYears).toList(),
                given.extraDays().stream().filter(inItsYears).toList(),
                given.halfDayClosures().stream()
                        .filter(half -> inItsYears.test(half.date()))
                        .toList());
    }

    private SchoolCalendar together() {
        return new SchoolCalendar(
                years.stream().map(SchoolCalendar::id).collect(Collectors.joining(" ")),
                all(SchoolCalendar::terms),
                all(SchoolCalendar::halfTerms),
                all(SchoolCalendar::bankHolidays),
                all(SchoolCalendar::insetDays),
                all(SchoolCalendar::closures),
                all(SchoolCalendar::extraDays),
                all(SchoolCalendar::halfDayClosures));
    }

    private <T> List<T> all(Function<SchoolCalendar, List<T>> list) {
        return years.stream().flatMap(year -> list.apply(year).stream()).toList();
    }
}
