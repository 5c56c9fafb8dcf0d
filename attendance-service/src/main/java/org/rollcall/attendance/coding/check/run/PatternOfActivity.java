package org.rollcall.attendance.coding.check.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** B or C on one weekday week after week: an arrangement that is no activity, such as learning at home on Fridays. */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: code B is never for learning at home",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class PatternOfActivity implements PupilCheck {

    @Override
    public Check check() {
        return Check.PATTERN_OF_ACTIVITY;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        return Stream.of("B", "C").flatMap(code -> doubts(code, pupil, scope));
    }

    private Stream<Doubt> doubts(String code, CheckedPupil pupil, Scope scope) {
        LocalDate from = firstWeek(scope);
        Map<DayOfWeek, List<SchoolSession>> byWeekday = pupil.coded(code)
                .map(KeptMark::session)
                .filter(session -> !session.date().isBefore(from)
                        && !session.date().isAfter(scope.period().end()))
                .collect(Collectors.groupingBy(
                        session -> session.date().getDayOfWeek(), TreeMap::new, Collectors.toList()));
        return byWeekday.values().stream()
                .filter(sessions -> weeks(sessions) >= scope.number(CodingNumber.PATTERN_TIMES))
                .filter(sessions -> scope.covers(sessions.getLast().date()))
                .map(sessions -> Doubt.of(
                        check(),
                        pupil,
                        code,
                        sessions,
                        "The code stands on the same weekday in %d weeks.".formatted(weeks(sessions))));
    }

    /** The Monday with which the school weeks begin that end with the period's last. */
    private static LocalDate firstWeek(Scope scope) {
        List<LocalDate> weeks = scope.days().weeksUntil(scope.period().end());
        int first = Math.max(0, weeks.size() - scope.number(CodingNumber.PATTERN_WEEKS));
        return weeks.isEmpty() ? scope.period().start() : weeks.get(first);
    }

    private static long weeks(List<SchoolSession> sessions) {
        return sessions.stream().map(SchoolSession::date).distinct().count();
    }
}
