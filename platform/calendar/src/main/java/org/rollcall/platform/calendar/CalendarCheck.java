package org.rollcall.platform.calendar;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** Gathers everything in a calendar that contradicts itself, with the place of each. */
final class CalendarCheck {

    /** Longer than any term, so a slip of the century is refused and no calendar can be without end. */
    private static final int LONGEST_RANGE_IN_DAYS = 366;

    private final List<FieldProblem> problems = new ArrayList<>();

    CalendarCheck ranges(String field, List<DateRange> ranges) {
        if (field.equals("/terms") && ranges.isEmpty()) {
            problems.add(new FieldProblem(field, "give at least one term"));
        }
        for (int i = 0; i < ranges.size(); i++) {
            range(field + "/" + i, ranges.get(i));
            disjoint(field, ranges, i);
        }
        return this;
    }

    CalendarCheck once(String field, List<?> entries) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i))) {
                problems.add(new FieldProblem(field + "/" + i, "is listed already: give each day once"));
            }
        }
        return this;
    }

    void refuseProblems() {
        InvalidInput.throwIfAny(problems);
    }

    private void range(String field, DateRange range) {
        if (range.end().isBefore(range.start())) {
            problems.add(new FieldProblem(field + "/end", "must not be before its start"));
        } else if (ChronoUnit.DAYS.between(range.start(), range.end()) >= LONGEST_RANGE_IN_DAYS) {
            problems.add(new FieldProblem(field + "/end", "must be within one year of its start"));
        }
    }

    private void disjoint(String field, List<DateRange> ranges, int i) {
        for (int earlier = 0; earlier < i; earlier++) {
            if (ranges.get(i).overlaps(ranges.get(earlier))) {
                problems.add(new FieldProblem(
                        field + "/" + i,
                        "overlaps %s/%d: a day belongs to one of them only".formatted(field, earlier)));
            }
        }
    }
}
