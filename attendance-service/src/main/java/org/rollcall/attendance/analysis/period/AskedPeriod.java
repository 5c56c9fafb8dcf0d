package org.rollcall.attendance.analysis.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** The period that a caller asks for: the year to date, a term, the latest school weeks, or days; one of them only. */
public record AskedPeriod(
        SchoolYear year,
        @Nullable String term,
        @Nullable Integer weeks,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The name under which the figures of the whole school year are kept. */
    public static final String WHOLE_YEAR = "YEAR";

    private static final String TERM = "TERM ";
    private static final int MOST_WEEKS = 60;
    private static final int FIRST_YEAR = 2000;

    public static AskedPeriod of(
            LocalDate today,
            @Nullable Integer schoolYear,
            @Nullable String term,
            @Nullable Integer weeks,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        LocalDate within = from != null ? from : to != null ? to : today;
        SchoolYear year = schoolYear == null ? SchoolYear.of(within) : new SchoolYear(schoolYear);
        requireKnown(year, today);
        String name = term == null ? null : term.strip().toUpperCase(Locale.ROOT);
        AskedPeriod asked = new AskedPeriod(year, name, weeks, from, to);
        asked.requireOne();
        asked.requireOrder();
        return asked;
    }

    private static void requireKnown(SchoolYear year, LocalDate today) {
        if (year.begins() < FIRST_YEAR || year.begins() > SchoolYear.of(today).begins() + 1) {
            throw new InvalidInput("?schoolYear", "Give the year in which the school year begins, such as 2026.");
        }
    }

    private void requireOne() {
        long ways = Stream.of(term != null, weeks != null, from != null || to != null)
                .filter(given -> given)
                .count();
        if (ways > 1) {
            throw new InvalidInput("?term", "Give a term, or a number of weeks, or days: one of the three.");
        }
        if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
            throw new InvalidInput("?weeks", "Give a number of school weeks from 1 to " + MOST_WEEKS + ".");
        }
    }

    private void requireOrder() {
        Period days = days();
        if (days.from().isAfter(days.to())) {
            throw new InvalidInput("?from", "The first day must not be after the last.");
        }
        List<FieldProblem> outside = Stream.of(problem("?from", from), problem("?to", to))
                .flatMap(Optional::stream)
                .toList();
        InvalidInput.throwIfAny(outside);
    }

    private Optional<FieldProblem> problem(String field, @Nullable LocalDate day) {
        return day == null || Period.of(year).contains(day)
                ? Optional.empty()
                : Optional.of(new FieldProblem(
                        field, "The day lies outside the school year, which runs from 1 August to 31 July."));
    }

    private Period days() {
        Period whole = Period.of(year);
        return new Period(from == null ? whole.from() : from, to == null ? whole.to() : to);
    }

    /** The name under which the figures of the period are kept ready; none when they have to be worked out. */
    public Optional<String> key() {
        if (term != null) {
            return Optional.of(keyOfTerm(term));
        }
        return weeks == null && from == null && to == null ? Optional.of(WHOLE_YEAR) : Optional.empty();
    }

    public static String keyOfTerm(String name) {
        return TERM + name;
    }

    /** The days it comes to at a school; weeks are counted back from that of the newest mark. */
    public Period daysAt(YearPlan plan, @Nullable LocalDate asOf) {
        if (term != null) {
            return plan.term(term).orElseThrow(() -> noSuchTerm(plan));
        }
        return weeks == null || asOf == null
                ? days()
                : plan.lastWeeks(weeks, asOf).orElseGet(this::days);
    }

    private static InvalidInput noSuchTerm(YearPlan plan) {
        String known = plan.terms().stream().map(YearPlan.TermDays::name).collect(Collectors.joining(", "));
        return new InvalidInput("?term", "The school's terms in that year are: %s.".formatted(known));
    }
}
