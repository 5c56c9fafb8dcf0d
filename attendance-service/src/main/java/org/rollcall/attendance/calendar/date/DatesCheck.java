package org.rollcall.attendance.calendar.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Term;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** Gathers everything in a year's dates that contradicts itself, each with its place. */
public final class DatesCheck {

    private static final int LONGEST_REASON = 200;

    private final AcademicYear year;
    private final List<DateRange> terms;
    private final TermDates dates;
    private final List<FieldProblem> problems = new ArrayList<>();

    private DatesCheck(AcademicYear year, TermDates dates) {
        this.year = year;
        this.dates = dates;
        this.terms = TermDates.orNone(dates.terms()).stream()
                .map(term -> new DateRange(term.start(), term.end()))
                .toList();
    }

    public static List<FieldProblem> problemsIn(AcademicYear year, TermDates dates) {
        DatesCheck check = new DatesCheck(year, dates);
        check.sizes();
        if (!check.problems.isEmpty()) {
            return List.copyOf(check.problems);
        }
        check.names(TermDates.orNone(dates.terms()));
        check.ranges("/terms", check.terms);
        check.halfTerms(TermDates.orNone(dates.halfTerms()));
        check.days("/bankHolidays", TermDates.orNone(dates.bankHolidays()), false);
        check.days("/insetDays", TermDates.orNone(dates.insetDays()), true);
        check.closures(TermDates.orNone(dates.closures()));
        check.extraDays(TermDates.orNone(dates.extraDays()));
        return List.copyOf(check.problems);
    }

    public static void require(AcademicYear year, TermDates dates) {
        List<FieldProblem> problems = problemsIn(year, dates);
        InvalidInput.throwIfAny(problems);
    }

    /** A list that no year needs is not looked into: it may be as long as a file. */
    private void sizes() {
        size("/terms", dates.terms(), TermDates.MOST_RANGES);
        size("/halfTerms", dates.halfTerms(), TermDates.MOST_RANGES);
        size("/bankHolidays", dates.bankHolidays(), TermDates.MOST_DAYS);
        size("/insetDays", dates.insetDays(), TermDates.MOST_DAYS);
        size("/closures", dates.closures(), TermDates.MOST_CLOSURES);
        size("/extraDays", dates.extraDays(), TermDates.MOST_DAYS);
    }

    private void size(String field, @Nullable List<?> list, int most) {
        if (list != null && list.size() > most) {
            problem(field, "must not have more than %d entries for one year".formatted(most));
        }
    }

    private void names(List<Term> given) {
        List<String> names = given.stream().map(Term::name).toList();
        if (!names.equals(ThreeTerms.NAMES) && !names.equals(ThreeTerms.SIX)) {
            problem("/terms", "must be AUTUMN, SPRING and SUMMER in this order, or TERM 1 to TERM 6");
        }
    }

    private void ranges(String field, List<DateRange> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            DateRange range = ranges.get(i);
            if (range.end().isBefore(range.start())) {
                problem(field + "/" + i + "/end", "must not be before its start");
            } else {
                inYear(field + "/" + i + "/start", range.start());
                inYear(field + "/" + i + "/end", range.end());
            }
            disjoint(field, ranges, i);
        }
    }

    private void disjoint(String field, List<DateRange> ranges, int i) {
        DateRange range = ranges.get(i);
        for (int earlier = 0; earlier < i; earlier++) {
            DateRange other = ranges.get(earlier);
            if (!range.start().isAfter(other.end()) && !other.start().isAfter(range.end())) {
                problem(field + "/" + i, "overlaps %s/%d: a day belongs to one of them only".formatted(field, earlier));
            }
        }
        if (field.equals("/terms")
                && i > 0
                && range.start().isBefore(ranges.get(i - 1).start())) {
            problem(field + "/" + i + "/start", "must be after the term before it");
        }
    }

    private void halfTerms(List<DateRange> halfTerms) {
        ranges("/halfTerms", halfTerms);
        for (int i = 0; i < halfTerms.size(); i++) {
            DateRange halfTerm = halfTerms.get(i);
            if (terms.stream().noneMatch(term -> term.contains(halfTerm.start()) && term.contains(halfTerm.end()))) {
                problem("/halfTerms/" + i, "must lie inside one term");
            }
        }
    }

    private void days(String field, List<LocalDate> days, boolean inTerm) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            String place = field + "/" + i;
            if (!seen.add(days.get(i))) {
                problem(place, "is listed already: give each day once");
            } else if (inTerm) {
                inTerm(place, days.get(i));
            } else {
                inYear(place, days.get(i));
            }
        }
    }

    private void closures(List<Closure> closures) {
        for (int i = 0; i < closures.size(); i++) {
            closure("/closures/" + i, closures.get(i), closures.subList(0, i));
        }
    }

    private void closure(String place, Closure closure, List<Closure> before) {
        if (closure.date() == null) {
            problem(place + "/date", "is required: give a date such as 2026-12-18");
            return;
        }
        if (before.stream().anyMatch(closure::meets)) {
            problem(place, "is listed already: give each session of a day once");
        }
        if (!TermDates.orNone(dates.extraDays()).contains(closure.date())) {
            inTerm(place + "/date", closure.date());
        } else if (closure.wholeDay()) {
            problem(place + "/date", "is an extra day too: take it out of one of the two lists");
        }
        reason(place, closure);
    }

    private void reason(String place, Closure closure) {
        String reason = closure.reason();
        if (reason != null
                && (reason.length() > LONGEST_REASON || reason.chars().anyMatch(Character::isISOControl))) {
            problem(place + "/reason", "must be one line of 200 characters at most");
        }
    }

    private void extraDays(List<LocalDate> extraDays) {
        days("/extraDays", extraDays, false);
    }

    private void inTerm(String place, LocalDate day) {
        if (terms.stream().noneMatch(term -> term.contains(day))) {
            problem(place, "must lie inside a term");
        }
    }

    private void inYear(String place, LocalDate day) {
        if (!year.days().contains(day)) {
            problem(place, "must lie in the academic year, from August to July");
        }
    }

    private void problem(String place, String detail) {
        problems.add(new FieldProblem(place, detail));
    }
}
