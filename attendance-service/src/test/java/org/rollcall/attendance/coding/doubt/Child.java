package org.rollcall.attendance.coding.doubt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

/** A pupil of the tests, whose register is written a day at a time. */
public final class Child {

    public static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);
    public static final SchoolDays DAYS = SchoolDays.of(CALENDAR);
    /** 14 to 20 September 2026. */
    public static final DateRange WEEK = SchoolDays.weekOf(LocalDate.of(2026, 9, 14));

    private final String id;
    private LocalDate born = LocalDate.of(2014, 5, 4);
    private @Nullable String year;
    private @Nullable String group;
    private DateRange onRoll = new DateRange(LocalDate.of(2024, 9, 2), LocalDate.of(2030, 7, 31));
    private final List<DateRange> elsewhere = new ArrayList<>();
    private final List<DateRange> partTime = new ArrayList<>();
    private final NavigableMap<SchoolSession, KeptMark> marks = new TreeMap<>();

    private Child(String id) {
        this.id = id;
    }

    public static Child child() {
        return new Child("p-1");
    }

    public static Child child(String id) {
        return new Child(id);
    }

    public Child born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    public Child in(String yearGroup, @Nullable String schoolClass) {
        year = yearGroup;
        group = schoolClass;
        return this;
    }

    public Child onRoll(String from, String until) {
        onRoll = range(from, until);
        return this;
    }

    public Child elsewhere(String from, String until) {
        elsewhere.add(range(from, until));
        return this;
    }

    public Child partTime(String from, String until) {
        partTime.add(range(from, until));
        return this;
    }

    /** {@code I,I}; a half left out is not marked, {@code L+20} is twenty minutes late. */
    public Child on(String day, String both) {
        String[] halves = both.split(",", -1);
        for (Half half : Half.values()) {
            String written = half == Half.AM ? halves[0] : halves[1];
            if (!written.isEmpty()) {
                keep(new SchoolSession(LocalDate.parse(day), half), mark(written), List.of());
            }
        }
        return this;
    }

    /** The same on each school day from one day to another. */
    public Child each(String from, String until, String both) {
        DAYS.within(range(from, until)).forEach(day -> on(day.toString(), both));
        return this;
    }

    public Child corrected(String session, String was, String now, String at, String reason) {
        SchoolSession when = SchoolSession.parse(session);
        keep(when, mark(now), List.of(new Correction(session, was, now, Instant.parse(at), "office", reason)));
        return this;
    }

    public CheckedPupil checked() {
        return new CheckedPupil(id, born, List.of(onRoll), elsewhere, year, group, partTime, marks);
    }

    /** What a check finds in the week of 14 September, asked on the Monday after. */
    public List<Doubt> doubts(PupilCheck check) {
        return doubts(check, scope());
    }

    public List<Doubt> doubts(PupilCheck check, Scope scope) {
        return check.doubts(checked(), scope).toList();
    }

    public static Scope scope() {
        return scope(WEEK, "2026-09-21");
    }

    public static Scope scope(DateRange period, String today) {
        return new Scope(DAYS, period, 20, LocalDate.parse(today), CodingNumber::standard);
    }

    public static Scope with(CodingNumber number, int value) {
        ToIntFunction<CodingNumber> numbers = asked -> asked == number ? value : asked.standard();
        return new Scope(DAYS, WEEK, 20, LocalDate.of(2026, 9, 21), numbers);
    }

    public static DateRange range(String from, String until) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    }

    private void keep(SchoolSession session, Mark mark, List<Correction> corrections) {
        marks.put(session, new KeptMark(session, mark, corrections));
    }

    private static Mark mark(String written) {
        String[] parts = written.split("\\+", -1);
        return new Mark(parts[0], parts.length == 1 ? null : Integer.valueOf(parts[1]));
    }
}
