package org.rollcall.attendance.calendar.date;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.Term;

/**
 * The dates of one academic year, list by list. In what a school does otherwise, a list that is there stands in place of the whole
 * list of the council, and one that is not leaves the council's.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermDates(
        @Nullable @Size(max = MOST_RANGES) List<@NotNull Term> terms,
        @Nullable @Size(max = MOST_RANGES) List<@NotNull DateRange> halfTerms,
        @Nullable @Size(max = MOST_DAYS) List<@NotNull LocalDate> bankHolidays,
        @Nullable @Size(max = MOST_DAYS) List<@NotNull LocalDate> insetDays,
        @Nullable @Size(max = MOST_CLOSURES) List<@NotNull Closure> closures,
        @Nullable @Size(max = MOST_DAYS) List<@NotNull LocalDate> extraDays) {

    /** More terms or half terms than any year has. */
    static final int MOST_RANGES = 12;
    /** More days of one kind than any year has. */
    static final int MOST_DAYS = 30;
    /** A term of days on which a school was closed. */
    static final int MOST_CLOSURES = 80;

    public static final TermDates NONE = new TermDates(null, null, null, null, null, null);

    /** The council's dates with what the school does otherwise. */
    public TermDates with(TermDates school) {
        return new TermDates(
                school.terms == null ? terms : school.terms,
                school.halfTerms == null ? halfTerms : school.halfTerms,
                school.bankHolidays == null ? bankHolidays : school.bankHolidays,
                school.insetDays == null ? insetDays : school.insetDays,
                school.closures == null ? closures : school.closures,
                school.extraDays == null ? extraDays : school.extraDays);
    }

    /** Nothing of the council's is left in place: a list that nobody gave is empty. */
    public TermDates whole() {
        return new TermDates(
                orNone(terms),
                orNone(halfTerms),
                orNone(bankHolidays),
                orNone(insetDays),
                orNone(closures),
                orNone(extraDays));
    }

    /** As the rest of the platform reads a calendar; the dates have been checked. */
    public SchoolCalendar calendar(String id) {
        ThreeTerms three = ThreeTerms.of(orNone(terms), orNone(halfTerms));
        List<Closure> closed = orNone(closures);
        return new SchoolCalendar(
                id,
                three.terms(),
                three.halfTerms(),
                orNone(bankHolidays),
                orNone(insetDays),
                closed.stream().filter(Closure::wholeDay).map(Closure::date).toList(),
                orNone(extraDays),
                closed.stream()
                        .filter(closure -> !closure.wholeDay())
                        .map(Closure::half)
                        .toList());
    }

    public static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
