package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.threshold.mark.YearOfCodes;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes the codes of a school year in tests as a teacher would: a day and its two marks. */
final class Codes {

    static final SchoolCalendar CAL_A = calendar("CAL-A");
    static final SchoolCalendar CAL_M = calendar("CAL-M");

    private static final LocalDate YEAR = LocalDate.of(2026, 8, 1);

    private final LocalDate firstDay;
    private final char[] letters = new char[366 * 2];

    private Codes(LocalDate firstDay) {
        this.firstDay = firstDay;
        Arrays.fill(letters, '.');
    }

    /** The school year 2026/27. */
    static Codes year() {
        return new Codes(YEAR);
    }

    static Codes yearBefore() {
        return new Codes(YEAR.minusYears(1));
    }

    static SchoolCalendar calendar(String id) {
        return JsonMapper.builder().build().convertValue(Vectors.calendar(id), SchoolCalendar.class);
    }

    /** {@code G,G}; a half left out has no mark. */
    Codes on(String day, String both) {
        String[] halves = both.split(",", -1);
        put(new SchoolSession(LocalDate.parse(day), Half.AM), halves[0]);
        put(new SchoolSession(LocalDate.parse(day), Half.PM), halves[1]);
        return this;
    }

    /** The same two marks on every school day from a day on. */
    Codes days(SchoolCalendar calendar, String from, int days, String both) {
        schoolDays(calendar, from, days).forEach(day -> on(day.toString(), both));
        return this;
    }

    static List<LocalDate> schoolDays(SchoolCalendar calendar, String from, int days) {
        return calendar.schoolDays().stream()
                .filter(day -> !day.isBefore(LocalDate.parse(from)))
                .limit(days)
                .toList();
    }

    Codes put(SchoolSession session, String code) {
        int place =
                (int) (session.date().toEpochDay() - firstDay.toEpochDay()) * 2 + (session.half() == Half.AM ? 0 : 1);
        letters[place] =
                code.isEmpty() ? '.' : AttendanceCodes.of(code).orElseThrow().letter();
        return this;
    }

    YearOfCodes codes() {
        return new YearOfCodes(firstDay, String.valueOf(letters));
    }

    /** What these marks show by a calendar and the usual settings. */
    List<Crossing> show(SchoolCalendar calendar) {
        return show(Thresholds.of(calendar));
    }

    List<Crossing> show(Thresholds by) {
        return show(by, yearBefore());
    }

    List<Crossing> show(Thresholds by, Codes before) {
        return Judging.crossings(before.codes(), codes(), by);
    }

    /** The crossings of one kind. */
    List<Crossing> show(Kind kind, SchoolCalendar calendar) {
        return show(calendar).stream()
                .filter(crossing -> crossing.kind() == kind)
                .toList();
    }
}
