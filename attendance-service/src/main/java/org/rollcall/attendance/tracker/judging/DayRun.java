package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.rollcall.attendance.code.DayInRun;

/** School days one after another, all of one sort. */
record DayRun(LocalDate first, LocalDate last, int days) {

    /** Every run that reaches a day or goes beyond it, oldest first; it may have begun before. */
    static List<DayRun> in(
            PupilSessions sessions, LocalDate reaching, BiFunction<PupilSessions, LocalDate, DayInRun> judged) {
        List<DayRun> runs = new ArrayList<>();
        boolean running = false;
        LocalDate from = sessions.firstDay().orElse(sessions.on());
        for (LocalDate day : sessions.time().days(from, sessions.on())) {
            DayInRun sort = judged.apply(sessions, day);
            if (sort == DayInRun.COUNTS) {
                runs.add(running ? runs.removeLast().through(day) : new DayRun(day, day, 1));
            }
            running = sort == DayInRun.COUNTS || (running && sort == DayInRun.PASSED_OVER);
        }
        return runs.stream().filter(run -> !run.last().isBefore(reaching)).toList();
    }

    private DayRun through(LocalDate day) {
        return new DayRun(first, day, days + 1);
    }
}
