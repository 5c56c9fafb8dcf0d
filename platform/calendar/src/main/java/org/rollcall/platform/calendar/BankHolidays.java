package org.rollcall.platform.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales, year by year, as {@code england-and-wales-bank-holidays.csv} lists them.
 *
 * <p>Royal proclamations add and move days, so a year is known when it is listed and not before: a question about another
 * year is refused, never guessed.
 *
 * @see <a href="https://www.gov.uk/bank-holidays">the government's list</a>
 */
final class BankHolidays {

    static final BankHolidays ENGLAND_AND_WALES = new BankHolidays(read("england-and-wales-bank-holidays.csv"));

    private final NavigableSet<LocalDate> days;

    BankHolidays(NavigableSet<LocalDate> days) {
        this.days = days;
    }

    boolean contains(LocalDate day) {
        if (day.getYear() < firstYear() || day.getYear() > lastYear()) {
            throw new UnknownDay("bank holidays are known from %d to %d only".formatted(firstYear(), lastYear()));
        }
        return days.contains(day);
    }

    int firstYear() {
        return days.getFirst().getYear();
    }

    int lastYear() {
        return days.getLast().getYear();
    }

    private static NavigableSet<LocalDate> read(String resource) {
        var stream = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
