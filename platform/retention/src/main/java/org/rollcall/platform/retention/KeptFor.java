package org.rollcall.platform.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long records are kept: a period, and others in its place from the days on which the law changed. */
public record KeptFor(List<FromDay> periods) {

    /** What holds from a day on. */
    public record FromDay(LocalDate inForceFrom, Period period) {}

    public KeptFor {
        periods = periods.stream()
                .sorted(Comparator.comparing(FromDay::inForceFrom))
                .toList();
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a record is kept for some time");
        }
    }

    public static KeptFor years(int years) {
        return new KeptFor(List.of(new FromDay(LocalDate.EPOCH, Period.ofYears(years))));
    }

    public KeptFor andFrom(LocalDate day, int years) {
        return new KeptFor(Stream.concat(periods.stream(), Stream.of(new FromDay(day, Period.ofYears(years))))
                .toList());
    }

    Period on(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.inForceFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(periods::getFirst)
                .period();
    }

    /** The last day on which a record is kept, as the law stands on another day. */
    LocalDate until(LocalDate trigger, LocalDate asOf) {
        return trigger.plus(on(asOf));
    }

    /** The last trigger date whose records' time is over before that day. */
    LocalDate lastOver(LocalDate day) {
        LocalDate trigger = day.minus(on(day)).plusDays(3);
        while (!until(trigger, day).isBefore(day)) {
            trigger = trigger.minusDays(1);
        }
        return trigger;
    }
}
