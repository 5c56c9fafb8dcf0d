package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** School days one after another, all of one sort. */
record DayRun(LocalDate first, LocalDate last, int days) {

    /** What a day does to a run. */
    enum Day {
        COUNTS,
        ENDS_THE_RUN,
        PASSED_OVER;

        static Day of(boolean counts) {
            return counts ? COUNTS : ENDS_THE_RUN;
        }
    }

    /** Every run that reaches a day or goes beyond it, oldest first; it may have begun before. */
    static List<DayRun> in(
            PupilSessions sessions, LocalDate reaching, BiFunction<PupilSessions, LocalDate, Day> judged) {
        List<DayRun> runs = new ArrayList<>();
        boolean running = false;
        LocalDate from = sessions.firstDay().orElse(sessions.on());
        for (LocalDate day : sessions.time().days(from, sessions.on())) {
            Day sort = judged.apply(sessions, day);
            if (sort == Day.COUNTS) {
                runs.add(running ? runs.removeLast().through(day) : new DayRun(day, day, 1));
            }
            running = sort == Day.COUNTS || (running && sort == Day.PASSED_OVER);
        }
        return runs.stream().filter(run -> !run.last().isBefore(reaching)).toList();
    }

    private DayRun through(LocalDate day) {
        return new DayRun(first, day, days + 1);
    }
}
