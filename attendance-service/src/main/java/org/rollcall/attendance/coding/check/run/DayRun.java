package org.rollcall.attendance.coding.check.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;

/** School days of one pupil, one after the other, that are all alike. */
record DayRun(List<LocalDate> days) {

    static List<DayRun> of(CheckedPupil pupil, SchoolDays calendar, Predicate<Collection<KeptMark>> alike) {
        List<DayRun> runs = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate day : pupil.marks().keySet().stream()
                .map(SchoolSession::date)
                .distinct()
                .filter(calendar::contains)
                .toList()) {
            boolean like = alike.test(pupil.on(day));
            if (!run.isEmpty() && !(like && calendar.follows(run.getLast(), day))) {
                runs.add(new DayRun(List.copyOf(run)));
                run.clear();
            }
            if (like) {
                run.add(day);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new DayRun(List.copyOf(run)));
        }
        return runs;
    }

    /** Every mark of the day is this code. */
    static Predicate<Collection<KeptMark>> wholly(String code) {
        return marks -> marks.stream().allMatch(kept -> kept.mark().code().equals(code));
    }

    /** Some mark of the day is this code. */
    static Predicate<Collection<KeptMark>> partly(String code) {
        return marks -> marks.stream().anyMatch(kept -> kept.mark().code().equals(code));
    }

    /** The run comes to its {@code n}th day in the period, so that it is asked about once. */
    boolean reaches(int n, Scope scope) {
        return days.size() >= n && scope.covers(days.get(n - 1));
    }

    Stream<SchoolSession> sessions(CheckedPupil pupil, String code) {
        return days.stream()
                .flatMap(day -> pupil.on(day).stream())
                .filter(kept -> kept.mark().code().equals(code))
                .map(KeptMark::session);
    }
}
