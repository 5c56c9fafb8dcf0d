package org.rollcall.attendance.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes registers in tests as a teacher would: a day and its two marks. */
final class Marks {

    static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);
    static final Thresholds BY = Thresholds.of(CALENDAR);
    static final RegisterId ID = new RegisterId("p-1", "142101", new SchoolYear(2026));
    static final RegisterId YEAR_BEFORE = ID.in(new SchoolYear(2025));
    static final Instant AT = Instant.parse("2026-09-21T08:00:00Z");

    private final List<NewMark> marks = new ArrayList<>();

    static Marks on(String day, String both) {
        return new Marks().and(day, both);
    }

    /** {@code G,G}; a half left out is not marked. */
    Marks and(String day, String both) {
        String[] halves = both.split(",", -1);
        mark(day, Half.AM, halves[0]);
        mark(day, Half.PM, halves[1]);
        return this;
    }

    List<NewMark> list() {
        return marks;
    }

    Change<Register> in(Register register) {
        return in(register, Register.open(YEAR_BEFORE));
    }

    Change<Register> in(Register register, Register yearBefore) {
        return in(register, yearBefore, BY);
    }

    Change<Register> in(Register register, Register yearBefore, Thresholds by) {
        return register.record(marks, AT, "mis", "mis").register().judge(by, yearBefore);
    }

    /** The same two marks on every school day from a day on. */
    Marks days(String from, int days, String both) {
        CALENDAR.schoolDays().stream()
                .filter(day -> !day.isBefore(LocalDate.parse(from)))
                .limit(days)
                .forEach(day -> and(day.toString(), both));
        return this;
    }

    static Marks none() {
        return new Marks();
    }

    static Marks holidayWeek() {
        return on("2026-09-14", "G,G")
                .and("2026-09-15", "G,G")
                .and("2026-09-16", "G,G")
                .and("2026-09-17", "G,G")
                .and("2026-09-18", "G,G");
    }

    private void mark(String day, Half half, String code) {
        if (!code.isEmpty()) {
            marks.add(new NewMark(new SchoolSession(LocalDate.parse(day), half), new Mark(code, null), null));
        }
    }
}
