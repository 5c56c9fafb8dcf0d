package org.rollcall.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When one school meets: its terms, less half terms, bank holidays, training days and closures.
 *
 * <p>A school day is a weekday in term that is none of these; a school week is a week with at least one school day. A calendar
 * that contradicts itself is refused with the field that does.
 */
public record SchoolCalendar(
        String id,
        List<Term> terms,
        List<DateRange> halfTerms,
        List<LocalDate> bankHolidays,
        List<LocalDate> insetDays,
        List<LocalDate> closures) {

    public SchoolCalendar {
        id = Required.value("/id", id, "a name for the calendar");
        terms = Required.list("/terms", terms);
        halfTerms = Required.list("/halfTerms", halfTerms);
        bankHolidays = Required.list("/bankHolidays", bankHolidays);
        insetDays = Required.list("/insetDays", insetDays);
        closures = Required.list("/closures", closures);
        new CalendarCheck()
                .ranges("/terms", terms.stream().map(Term::days).toList())
                .ranges("/halfTerms", halfTerms)
                .days("/bankHolidays", bankHolidays)
                .days("/insetDays", insetDays)
                .days("/closures", closures)
                .refuseProblems();
    }

    public boolean isSchoolDay(LocalDate day) {
        return WorkingDays.isWeekday(day)
                && terms.stream().anyMatch(term -> term.days().contains(day))
                && halfTerms.stream().noneMatch(halfTerm -> halfTerm.contains(day))
                && Stream.of(bankHolidays, insetDays, closures).noneMatch(days -> days.contains(day));
    }

    /** Every school day, in order. */
    public List<LocalDate> schoolDays() {
        return terms.stream()
                .flatMap(term -> term.start().datesUntil(term.end().plusDays(1)))
                .filter(this::isSchoolDay)
                .sorted()
                .toList();
    }

    /** The Monday of every week that has a school day, in order. */
    public List<LocalDate> schoolWeeks() {
        return schoolDays().stream().map(SchoolWeek::mondayOf).distinct().toList();
    }

    /** The {@code n}th school day strictly after {@code day}. */
    public LocalDate nthSchoolDayAfter(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("the number of school days must be 1 or more");
        }
        return schoolDays().stream()
                .filter(schoolDay -> schoolDay.isAfter(day))
                .skip(n - 1L)
                .findFirst()
                .orElseThrow(() -> new UnknownDay(
                        "the calendar ends on %s, before that school day is reached".formatted(lastDay())));
    }

    /** The first day of the first term. */
    public LocalDate firstDay() {
        return terms.stream().map(Term::start).min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day of the last term. */
    public LocalDate lastDay() {
        return terms.stream().map(Term::end).max(LocalDate::compareTo).orElseThrow();
    }
}
