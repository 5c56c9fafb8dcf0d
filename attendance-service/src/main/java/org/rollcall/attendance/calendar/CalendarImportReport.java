package org.rollcall.attendance.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.calendar.date.CalendarState;
import org.rollcall.attendance.calendar.date.CalendarWarning;
import org.rollcall.attendance.calendar.line.DateOutcome;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.csv.Reading;

/**
 * What became of the lines of a council's term dates; read is the sum of the next four.
 *
 * @param calendars what each calendar of the file is now
 */
record CalendarImportReport(
        long read,
        long created,
        long changed,
        long unchanged,
        long refused,
        List<CalendarTaken> calendars,
        List<DateOutcome> lines,
        List<LineProblem> problems) {

    /** Enough to see what is wrong, little enough to send back; every refused line is counted. */
    private static final int MOST_PROBLEMS = 1_000;

    /**
     * One calendar that was taken.
     *
     * @param removed dates that it had and that the file does not name
     */
    record CalendarTaken(
            String calendarId, CalendarState state, int version, int removed, List<CalendarWarning> warnings) {}

    static CalendarImportReport of(
            Reading reading, List<CalendarTaken> calendars, List<DateOutcome> lines, List<LineProblem> refusals) {
        long refusedLater =
                refusals.stream().mapToLong(LineProblem::line).distinct().count();
        return new CalendarImportReport(
                reading.lines(),
                count(lines, DateOutcome.Kind.CREATED),
                count(lines, DateOutcome.Kind.CHANGED),
                count(lines, DateOutcome.Kind.UNCHANGED),
                reading.refused() + refusedLater,
                calendars,
                lines.stream()
                        .sorted(Comparator.comparingLong(DateOutcome::line))
                        .toList(),
                Stream.concat(reading.problems().stream(), refusals.stream())
                        .sorted(Comparator.comparingLong(LineProblem::line))
                        .limit(MOST_PROBLEMS)
                        .toList());
    }

    private static long count(List<DateOutcome> lines, DateOutcome.Kind kind) {
        return lines.stream().filter(line -> line.outcome() == kind).count();
    }
}
