package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/**
 * The tracker's early warning: how many unauthorised sessions lie in this school week and the nine before it, up to and including
 * today. In a holiday the window ends with the last school week. Days on which the school did not meet count for nothing.
 */
@Provision(
        citation =
                "Working together to improve school attendance, national framework for penalty notices: the threshold",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-11-22")
final class RollingTenRule implements LegalRule<RollingTenRule.Given, RollingTenRule.Answer> {

    private static final int MOST_SESSIONS = 380;

    record Given(SchoolCalendar calendar, LocalDate on, List<Unauthorised> unauthorised) {}

    /** @param sessions those missed on the day; a week may be summed up under its first day */
    record Unauthorised(LocalDate date, int sessions) {}

    record Answer(LocalDate windowStart, int sessions, boolean prompt) {}

    @Override
    public String id() {
        return "tracker.rolling10";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        refuseNonsense(given);
        LocalDate first = RollingSchoolWeeks.of(given.calendar(), NationalThreshold.SCHOOL_WEEKS)
                .firstWeekOfWindowEndingOn(given.on())
                .orElseThrow(() -> new InvalidInput("/on", "lies before the first school week of the calendar"));
        int sessions = given.unauthorised().stream()
                .filter(entry -> !entry.date().isBefore(first) && !entry.date().isAfter(given.on()))
                .filter(entry -> given.calendar().isSchoolDay(entry.date()))
                .mapToInt(Unauthorised::sessions)
                .sum();
        return new Answer(first, sessions, sessions >= NationalThreshold.SESSIONS);
    }

    private static void refuseNonsense(Given given) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < given.unauthorised().size(); i++) {
            int sessions = given.unauthorised().get(i).sessions();
            if (sessions < 0 || sessions > MOST_SESSIONS) {
                problems.add(
                        new FieldProblem("/unauthorised/" + i + "/sessions", "must be from 0 to " + MOST_SESSIONS));
            }
        }
        InvalidInput.throwIfAny(problems);
    }
}
