package org.rollcall.attendance.calendar.date;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Term;

/**
 * The three terms of a school year. A council that counts six has the same year: terms 1 and 2 make the autumn, 3 and 4 the spring,
 * 5 and 6 the summer, and the days between the two are the half term.
 */
public record ThreeTerms(List<Term> terms, List<DateRange> halfTerms) {

    public static final List<String> NAMES = List.of("AUTUMN", "SPRING", "SUMMER");
    public static final List<String> SIX =
            IntStream.rangeClosed(1, 6).mapToObj(n -> "TERM " + n).toList();

    static ThreeTerms of(List<Term> given, List<DateRange> halfTerms) {
        if (given.size() != SIX.size()) {
            return new ThreeTerms(given, halfTerms);
        }
        List<Term> terms = new ArrayList<>();
        List<DateRange> between = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Term first = given.get(2 * i);
            Term second = given.get(2 * i + 1);
            terms.add(new Term(NAMES.get(i), first.start(), second.end()));
            if (first.end().plusDays(1).isBefore(second.start())) {
                between.add(
                        new DateRange(first.end().plusDays(1), second.start().minusDays(1)));
            }
        }
        return new ThreeTerms(
                terms, Stream.concat(between.stream(), halfTerms.stream()).toList());
    }
}
