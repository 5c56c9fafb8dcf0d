package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.register.year.SessionMarks;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * What the registers of one school say of one pupil up to a day, that day included. A mark for a session at which the school
 * did not meet stands for no session and is left out.
 */
public final class PupilSessions {

    private static final int WEEKS_COMPARED = 4;

    private final SchoolTime time;
    private final LocalDate on;
    private final NavigableMap<SchoolSession, AttendanceCode> codes = new TreeMap<>();
    private final NavigableMap<LocalDate, Tally> byWeek = new TreeMap<>();

    private PupilSessions(SchoolTime time, LocalDate on) {
        this.time = time;
        this.on = on;
    }

    /** The registers of as many years as matter: the window of ten school weeks reaches into the year before. */
    public static PupilSessions of(SchoolTime time, Stream<? extends SessionMarks> registers, LocalDate on) {
        PupilSessions sessions = new PupilSessions(time, on);
        registers
                .flatMap(SessionMarks::sessions)
                .forEach(entry -> sessions.add(entry.getKey(), entry.getValue().meaning()));
        return sessions;
    }

    private void add(SchoolSession session, AttendanceCode code) {
        LocalDate day = session.date();
        if (!day.isAfter(on) && time.isSession(session)) {
            codes.put(session, code);
            byWeek.merge(SchoolTime.mondayOf(day), Tally.of(code), Tally::plus);
        }
    }

    /** The last school weeks, oldest first; the week of the day itself as far as it has come. */
    public List<WeekFigures> weeks(int most) {
        return time.weeksUntil(on, most).stream().map(this::figures).toList();
    }

    /** Every school week of this school year so far. */
    List<WeekFigures> weeksOfYear() {
        return time.weeksOfYearUntil(on).stream().map(this::figures).toList();
    }

    /** Those school weeks that were over before the week of the day began, oldest first, from a day on. */
    List<WeekFigures> wholeWeeksFrom(LocalDate first) {
        return time.weeksBetween(first, SchoolTime.mondayOf(on)).stream()
                .map(this::figures)
                .toList();
    }

    public Tally yearToDate() {
        return yearTo(on, SchoolYear.of(on));
    }

    private WeekFigures figures(LocalDate monday) {
        Tally before = time.weeksUntil(monday.minusDays(1), WEEKS_COMPARED).stream()
                .map(this::week)
                .reduce(Tally.NONE, Tally::plus);
        return new WeekFigures(monday, week(monday), yearTo(monday.plusDays(6), SchoolTime.yearOfWeek(monday)), before);
    }

    private Tally week(LocalDate monday) {
        return byWeek.getOrDefault(monday, Tally.NONE);
    }

    private Tally yearTo(LocalDate last, SchoolYear year) {
        return byWeek.headMap(last, true).tailMap(SchoolTime.mondayOf(year.firstDay()), true).entrySet().stream()
                .filter(week -> SchoolTime.yearOfWeek(week.getKey()).equals(year))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The sessions with such a code, of every year that is known. */
    NavigableSet<SchoolSession> with(Predicate<AttendanceCode> wanted) {
        NavigableSet<SchoolSession> found = new TreeSet<>();
        codes.forEach((session, code) -> {
            if (wanted.test(code)) {
                found.add(session);
            }
        });
        return found;
    }

    /** The codes of one day; two, unless a half is not marked. */
    List<AttendanceCode> on(LocalDate day) {
        return List.copyOf(codes.subMap(new SchoolSession(day, Half.AM), true, new SchoolSession(day, Half.PM), true)
                .values());
    }

    /** The first day for which there is a mark. */
    Optional<LocalDate> firstDay() {
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.firstKey().date());
    }

    /** The last day for which there is a mark. */
    Optional<LocalDate> lastDay() {
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.lastKey().date());
    }

    LocalDate on() {
        return on;
    }

    SchoolTime time() {
        return time;
    }
}
