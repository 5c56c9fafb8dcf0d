package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The school weeks, one after another up to the latest, of which something holds. */
record WeekRun(List<WeekFigures> weeks) {

    /** None when it does not hold of the latest week. */
    static Optional<WeekRun> latest(List<WeekFigures> weeks, Predicate<WeekFigures> holds) {
        List<WeekFigures> latestFirst =
                weeks.reversed().stream().takeWhile(holds).toList();
        return latestFirst.isEmpty() ? Optional.empty() : Optional.of(new WeekRun(latestFirst.reversed()));
    }

    LocalDate from() {
        return weeks.getFirst().week();
    }

    WeekFigures last() {
        return weeks.getLast();
    }
}
