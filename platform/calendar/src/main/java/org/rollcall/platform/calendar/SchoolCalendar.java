package org.rollcall.platform.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one school meets: its terms, less half terms, bank holidays, training days and closures, and its extra days.
 *
 * <p>A school day is a weekday in term that is none of these, or an extra day; each has two sessions, except for those closed by
 * themselves (Education Act 1996 s.579). A school week is a week with at least one school day. A calendar that contradicts itself
 * is refused with the field that does.
 *
 * @param closures days on which the whole school was closed
 * @param extraDays days on which it met although they lie outside term, on a weekend or on a day off; may be left out
 * @param halfDayClosures sessions closed by themselves; may be left out
 */
public record SchoolCalendar(
        String id,
        List<Term> terms,
        List<DateRange> halfTerms,
        List<LocalDate> bankHolidays,
        List<LocalDate> insetDays,
        List<LocalDate> closures,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<LocalDate> extraDays,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<HalfDayClosure> halfDayClosures) {

    @JsonCreator
    public SchoolCalendar {
        id = Required.value("/id", id, "a name for the calendar");
        terms = Required.list("/terms", terms);
        halfTerms = Required.list("/halfTerms", halfTerms);
        bankHolidays = Required.list("/bankHolidays", bankHolidays);
        insetDays = Required.list("/insetDays", insetDays);
        closures = Required.list("/closures", closures);
        extraDays = Required.list("/extraDays", orNone(extraDays));
        halfDayClosures = Required.list("/halfDayClosures", orNone(halfDayClosures));
        new CalendarCheck()
                .ranges("/terms", terms.stream().map(Term::days).toList())
                .ranges("/halfTerms", halfTerms)
                .once("/bankHolidays", bankHolidays)
                .once("/insetDays", insetDays)
                .once("/closures", closures)
                .once("/extraDays", extraDays)
                .once("/halfDayClosures", halfDayClosures)
                .refuseProblems();
        Set<LocalDate> off = new HashSet<>();
        Stream.of(bankHolidays, insetDays, closures).forEach(off::addAll);
        terms = new TermsOfCalendar(terms, SchoolDays.of(terms, halfTerms, off, extraDays, halfDayClosures));
    }

    /** A calendar without extra days, and closed on whole days only. */
    public SchoolCalendar(
            String id,
            List<Term> terms,
            List<DateRange> halfTerms,
            List<LocalDate> bankHolidays,
            List<LocalDate> insetDays,
            List<LocalDate> closures) {
        this(id, terms, halfTerms, bankHolidays, insetDays, closures, List.of(), List.of());
    }

    @Override
    public List<LocalDate> extraDays() {
        return orNone(extraDays);
    }

    @Override
    public List<HalfDayClosure> halfDayClosures() {
        return orNone(halfDayClosures);
    }

    public boolean isSchoolDay(LocalDate day) {
        return days().contains(day);
    }

    /** Whether the school met for this morning or afternoon. */
    public boolean isSession(SchoolSession session) {
        return days().contains(session);
    }

    /** Every school day, in order. */
    public List<LocalDate> schoolDays() {
        return days().inOrder();
    }

    /** The Monday of every week that has a school day, in order. */
    public List<LocalDate> schoolWeeks() {
        return days().mondays();
    }

    /** The school days from a day to a day, both included. */
    public List<LocalDate> schoolDays(LocalDate from, LocalDate to) {
        List<LocalDate> all = schoolDays();
        int first = firstFrom(all, from);
        return all.subList(first, Math.max(first, firstFrom(all, to.plusDays(1))));
    }

    /** The {@code n}th school day strictly after {@code day}. */
    public LocalDate nthSchoolDayAfter(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("the number of school days must be 1 or more");
        }
        List<LocalDate> all = schoolDays();
        long nth = firstFrom(all, day.plusDays(1)) - 1L + n;
        if (nth >= all.size()) {
            throw new UnknownDay("the calendar ends on %s, before that school day is reached".formatted(lastDay()));
        }
        return all.get((int) nth);
    }

    /** The first day of the first term, or an extra day before it. */
    public LocalDate firstDay() {
        return Stream.concat(terms.stream().map(Term::start), extraDays().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The last day of the last term, or an extra day after it. */
    public LocalDate lastDay() {
        return Stream.concat(terms.stream().map(Term::end), extraDays().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private SchoolDays days() {
        return ((TermsOfCalendar) terms).days();
    }

    private static int firstFrom(List<LocalDate> days, LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
