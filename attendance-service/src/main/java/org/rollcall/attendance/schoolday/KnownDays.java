package org.rollcall.attendance.schoolday;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** Whether a calendar reaches as far as a question: the answer about a day of another school year would be a guess. */
final class KnownDays {

    private final LocalDate first;
    private final LocalDate last;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** From 1 August before the calendar's first term to 31 August after its last. */
    KnownDays(SchoolCalendar calendar) {
        LocalDate begins = calendar.firstDay();
        LocalDate ends = calendar.lastDay();
        this.first = LocalDate.of(yearOf(begins), Month.AUGUST, 1);
        this.last = LocalDate.of(yearOf(ends) + 1, Month.AUGUST, 31);
    }

    KnownDays require(String field, LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            problems.add(new FieldProblem(
                    field, "CALENDAR_INCOMPLETE: the calendar says nothing of days outside its school years"));
        }
        return this;
    }

    KnownDays inOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            problems.add(new FieldProblem("/to", "must not be before from"));
        }
        return this;
    }

    KnownDays atLeastOne(String field, int n) {
        if (n < 1) {
            problems.add(new FieldProblem(field, "must be 1 or more"));
        }
        return this;
    }

    void refuseProblems() {
        InvalidInput.throwIfAny(problems);
    }

    private static int yearOf(LocalDate day) {
        return day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1;
    }
}
