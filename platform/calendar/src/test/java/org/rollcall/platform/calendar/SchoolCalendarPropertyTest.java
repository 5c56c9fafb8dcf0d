package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The days that are worked out once against the plain reading of the definition, day by day, over random calendars. */
class SchoolCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-08-20");
    private static final int DAYS = 140;

    @Property(tries = 500)
    void a_calendar_says_what_the_plain_reading_says(@ForAll("calendars") SchoolCalendar calendar) {
        List<LocalDate> schoolDays = new ArrayList<>();
        Set<LocalDate> mondays = new TreeSet<>();
        FIRST.datesUntil(FIRST.plusDays(DAYS)).forEach(day -> {
            boolean morning = meets(calendar, day, Half.AM);
            boolean afternoon = meets(calendar, day, Half.PM);
            assertThat(calendar.isSession(new SchoolSession(day, Half.AM))).isEqualTo(morning);
            assertThat(calendar.isSession(new SchoolSession(day, Half.PM))).isEqualTo(afternoon);
            assertThat(calendar.isSchoolDay(day)).isEqualTo(morning || afternoon);
            if (morning || afternoon) {
                schoolDays.add(day);
                mondays.add(day.minusDays(day.getDayOfWeek().getValue() - 1L));
            }
        });

        assertThat(calendar.schoolDays()).isEqualTo(schoolDays);
        assertThat(calendar.schoolWeeks()).containsExactlyElementsOf(mondays);
        assertCounting(calendar, schoolDays);
    }

    private static void assertCounting(SchoolCalendar calendar, List<LocalDate> schoolDays) {
        for (int n = 1; n <= schoolDays.size(); n++) {
            assertThat(calendar.nthSchoolDayAfter(FIRST.minusDays(1), n)).isEqualTo(schoolDays.get(n - 1));
        }
        LocalDate middle = FIRST.plusDays(DAYS / 2);
        assertThat(calendar.schoolDays(FIRST, middle))
                .isEqualTo(
                        schoolDays.stream().filter(day -> !day.isAfter(middle)).toList());
    }

    private static boolean meets(SchoolCalendar calendar, LocalDate day, Half half) {
        boolean ordinary = day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && calendar.terms().stream().anyMatch(term -> !day.isBefore(term.start()) && !day.isAfter(term.end()))
                && calendar.halfTerms().stream().noneMatch(range -> range.contains(day))
                && !calendar.bankHolidays().contains(day)
                && !calendar.insetDays().contains(day)
                && !calendar.closures().contains(day);
        return (ordinary || calendar.extraDays().contains(day))
                && !calendar.halfDayClosures().contains(new HalfDayClosure(day, half));
    }

    @Provide
    Arbitrary<SchoolCalendar> calendars() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
        Arbitrary<List<LocalDate>> days = day.set().ofMaxSize(12).map(List::copyOf);
        Arbitrary<List<HalfDayClosure>> halves = Combinators.combine(day, Arbitraries.of(Half.class))
                .as(HalfDayClosure::new)
                .set()
                .ofMaxSize(12)
                .map(List::copyOf);
        Arbitrary<DateRange> halfTerm = Combinators.combine(
                        day, Arbitraries.integers().between(0, 9))
                .as((start, length) -> new DateRange(start, start.plusDays(length)));
        Arbitrary<LocalDate> split = Arbitraries.integers().between(0, DAYS - 2).map(FIRST::plusDays);
        return Combinators.combine(split, halfTerm, days, days, days, days, halves)
                .as((first, half, bank, inset, closed, extra, halfDays) -> new SchoolCalendar(
                        "any",
                        List.of(
                                new Term("AUTUMN", FIRST, first),
                                new Term("SPRING", first.plusDays(1), FIRST.plusDays(DAYS - 1L))),
                        List.of(half),
                        bank,
                        inset,
                        closed,
                        extra,
                        halfDays));
    }
}
