package org.rollcall.attendance.calendar.line;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarOwner;
import org.rollcall.attendance.calendar.date.ClosedFor;
import org.rollcall.attendance.calendar.date.ThreeTerms;
import org.rollcall.attendance.csv.Columns;
import org.rollcall.attendance.csv.CsvLine;

/**
 * One line of a council's term dates: {@code AcademicYear,Kind,Start[,School][,Name][,End][,Session][,Reason]}. A line without a
 * school is the council's own.
 */
public final class DateLine {

    public static final Columns COLUMNS = Columns.of("AcademicYear", "Kind", "Start");

    private static final String URN = "[1-9][0-9]{5}";

    private final CsvLine line;

    public DateLine(CsvLine line) {
        this.line = line;
    }

    /** The calendar that the line is about; empty when the line does not tell. */
    public Optional<CalendarKey> calendar() {
        Optional<AcademicYear> year = line.read(
                "AcademicYear",
                AcademicYear::read,
                "The academic year is not written as two years that follow each other.",
                "Write it as 2026-27.");
        String school = line.text("School");
        if (!school.isEmpty() && !school.matches(URN)) {
            line.refuse(
                    "School",
                    "The number of a school has six digits.",
                    "Correct it, or leave it empty for the council.");
            return Optional.empty();
        }
        CalendarOwner owner = school.isEmpty() ? CalendarOwner.COUNCIL : CalendarOwner.school(school);
        return year.map(given -> new CalendarKey(owner, given));
    }

    /** What the line says; empty when it is refused. */
    public Optional<DateEntry> entry() {
        Optional<DateKind> kind = line.read(
                "Kind", DateKind::read, "The kind of date is not known.", "Write one of " + DateKind.names() + ".");
        Optional<LocalDate> start = line.date("Start");
        Optional<LocalDate> end = line.text("End").isEmpty() ? start : line.date("End");
        Optional<ClosedFor> session = session();
        String name = line.personText("Name").orElse("").toUpperCase(Locale.ROOT);
        String reason = line.personText("Reason").orElse("");
        kind.ifPresent(given -> checkName(given, name));
        checkDays(kind, start, end);
        return line.refused()
                ? Optional.empty()
                : Optional.of(new DateEntry(
                        line.number(),
                        kind.orElseThrow(),
                        name,
                        start.orElseThrow(),
                        end.orElseThrow(),
                        session.orElseThrow(),
                        emptyToNull(reason)));
    }

    private void checkDays(Optional<DateKind> kind, Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            line.refuse("End", "The last day is before the first.", "Correct one of the two dates.");
        }
        if (kind.isPresent() && !kind.get().isRange() && !start.equals(end)) {
            line.refuse("End", "A date of this kind is a single day.", "Write one line for each day.");
        }
    }

    private void checkName(DateKind kind, String name) {
        if (kind == DateKind.TERM && !ThreeTerms.NAMES.contains(name) && !ThreeTerms.SIX.contains(name)) {
            line.refuse(
                    "Name",
                    "The term has no name that is known.",
                    "Write AUTUMN, SPRING or SUMMER, or TERM 1 to TERM 6.");
        }
    }

    private Optional<ClosedFor> session() {
        String text = line.text("Session");
        return text.isEmpty()
                ? Optional.of(ClosedFor.ALL)
                : line.read(
                        "Session",
                        given -> Arrays.stream(ClosedFor.values())
                                .filter(session -> session.name().equalsIgnoreCase(given))
                                .findFirst(),
                        "The session is not known.",
                        "Write AM, PM or ALL, or leave it empty for the whole day.");
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
