package org.rollcall.attendance.upload;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.csv.Columns;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/** One line of a register export, {@code UPN,Name,Date,Session,Code[,MinutesLate][,Reason]}, read by its form. */
final class RegisterLine {

    static final Columns COLUMNS = Columns.of("UPN", "Name", "Date", "Session", "Code");

    private static final int LONGEST_SESSION_IN_MINUTES = 300;

    private final CsvLine line;
    private final SchoolFacts school;

    RegisterLine(CsvLine line, SchoolFacts school) {
        this.line = line;
        this.school = school;
    }

    /** What the line says, unless it is refused. */
    Optional<Given> read() {
        String upn = school.upn(line);
        line.personText("Name");
        LocalDate date = school.date(line);
        Half half = line.read("Session", RegisterLine::half, "The session is not known.", "Write AM or PM.")
                .orElse(null);
        AttendanceCode code = line.read(
                        "Code",
                        AttendanceCodes::of,
                        "The code is not one of the national codes.",
                        "Use a code of the 2024 regulations.")
                .orElse(null);
        Integer minutes = minutesLate();
        String reason =
                line.personText("Reason").filter(text -> !text.isEmpty()).orElse(null);
        return upn == null || date == null || half == null || code == null || line.refused()
                ? Optional.empty()
                : Optional.of(new Given(upn, new SchoolSession(date, half), code, minutes, reason));
    }

    private @Nullable Integer minutesLate() {
        String written = line.text("MinutesLate");
        if (written.isEmpty() || written.equals("0")) {
            return null;
        }
        return line.read(
                        "MinutesLate",
                        RegisterLine::minutes,
                        "The minutes are not a whole number from 1 to 300.",
                        "Write the minutes after the start of the session, or nothing.")
                .orElse(null);
    }

    private static Optional<Half> half(String written) {
        return switch (written) {
            case "AM", "am" -> Optional.of(Half.AM);
            case "PM", "pm" -> Optional.of(Half.PM);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> minutes(String written) {
        return written.matches("[0-9]{1,3}") && Integer.parseInt(written) <= LONGEST_SESSION_IN_MINUTES
                ? Optional.of(Integer.valueOf(written))
                : Optional.empty();
    }

    /** A line in good form; whether it can be true is another question. */
    record Given(
            String upn,
            SchoolSession session,
            AttendanceCode code,
            @Nullable Integer minutesLate,
            @Nullable String reason) {

        NewMark mark() {
            return new NewMark(session, new Mark(code.symbol(), minutesLate), reason);
        }
    }
}
