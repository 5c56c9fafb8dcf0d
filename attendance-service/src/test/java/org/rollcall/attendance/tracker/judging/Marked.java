package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.register.year.SessionMarks;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.HalfDayClosure;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

/** A pupil's marks in a test: present on every school day from one day to another, except where said otherwise. */
public final class Marked {

    public static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);
    public static final SchoolTime TIME = SchoolTime.of(CALENDAR);

    private final SortedMap<SchoolSession, Mark> marks = new TreeMap<>();

    public static Marked present(String first, String last) {
        Marked marked = new Marked();
        TIME.days(LocalDate.parse(first), LocalDate.parse(last)).forEach(day -> marked.on(day, "/", "\\"));
        return marked;
    }

    /** Both sessions of every school day between two days. */
    public Marked with(String first, String last, String code) {
        TIME.days(LocalDate.parse(first), LocalDate.parse(last)).forEach(day -> on(day, code, code));
        return this;
    }

    public Marked day(String day, String morning, String afternoon) {
        on(LocalDate.parse(day), morning, afternoon);
        return this;
    }

    /** The calendar with one half day closed by itself. */
    static SchoolTime closedOn(String day, Half half) {
        return SchoolTime.of(new SchoolCalendar(
                CALENDAR.id(),
                CALENDAR.terms(),
                CALENDAR.halfTerms(),
                CALENDAR.bankHolidays(),
                CALENDAR.insetDays(),
                CALENDAR.closures(),
                List.of(),
                List.of(new HalfDayClosure(LocalDate.parse(day), half))));
    }

    public PupilSessions upTo(String day) {
        return upTo(day, TIME);
    }

    PupilSessions upTo(String day, SchoolTime time) {
        return PupilSessions.of(
                time, Stream.of(2025, 2026).map(SchoolYear::new).map(this::register), LocalDate.parse(day));
    }

    List<Finding> findings(String day) {
        return findings(day, Stage.S0, "2026-09-02");
    }

    List<Finding> findings(String day, Stage stage, String since) {
        return PromptRules.findings(upTo(day), TrackerSettings.DEFAULTS, stage, LocalDate.parse(since));
    }

    List<Finding> findings(String day, PromptKind kind) {
        return findings(day).stream().filter(finding -> finding.kind() == kind).toList();
    }

    private void on(LocalDate day, String morning, String afternoon) {
        marks.put(new SchoolSession(day, Half.AM), new Mark(morning, null));
        marks.put(new SchoolSession(day, Half.PM), new Mark(afternoon, null));
    }

    private SessionMarks register(SchoolYear year) {
        SortedMap<SchoolSession, Mark> own = new TreeMap<>(marks);
        own.keySet().removeIf(session -> !SchoolYear.of(session.date()).equals(year));
        return new Register(year, own);
    }

    private record Register(SchoolYear year, SortedMap<SchoolSession, Mark> marks) implements SessionMarks {

        @Override
        public String pupilId() {
            return "p-1";
        }

        @Override
        public String schoolUrn() {
            return "142101";
        }

        @Override
        public Optional<Mark> at(SchoolSession session) {
            return Optional.ofNullable(marks.get(session));
        }

        @Override
        public Stream<Map.Entry<SchoolSession, Mark>> sessions() {
            return marks.entrySet().stream();
        }
    }
}
