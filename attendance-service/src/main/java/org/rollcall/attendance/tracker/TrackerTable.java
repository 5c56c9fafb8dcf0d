package org.rollcall.attendance.tracker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.export.Cell;
import org.rollcall.attendance.export.Column;
import org.rollcall.attendance.export.Table;

/** The tracker as a file: one line for each pupil and school week. */
final class TrackerTable {

    static final Table<Line> TABLE = new Table<>(
            "tracker",
            List.of(
                    new Column<>("UPN", line -> Cell.text(line.row().upn())),
                    new Column<>("Surname", line -> Cell.text(line.row().surname())),
                    new Column<>("Forename", line -> Cell.text(line.row().forename())),
                    new Column<>("Class", line -> Cell.text(line.row().className())),
                    new Column<>("Year", line -> Cell.text(line.row().yearGroup())),
                    new Column<>("Week", line -> Cell.date(line.week().week())),
                    new Column<>("Possible", line -> Cell.number(line.week().possible())),
                    new Column<>("Present", line -> Cell.number(line.week().present())),
                    new Column<>("Authorised", line -> Cell.number(line.week().authorised())),
                    new Column<>("Unauthorised", line -> Cell.number(line.week().unauthorised())),
                    new Column<>("Late", line -> Cell.number(line.week().late())),
                    new Column<>("Attendance %", line -> Cell.number(line.week().pct())),
                    new Column<>(
                            "Year to date %", line -> Cell.number(line.week().yearToDatePct())),
                    new Column<>("Change", line -> Cell.number(line.week().change())),
                    new Column<>(
                            "Colour", line -> Cell.text(line.week().colour().name())),
                    new Column<>("Stage", line -> Cell.text(line.row().stage().name())),
                    new Column<>("Last contact", line -> Cell.date(line.row().lastContact())),
                    new Column<>("Last offer", line -> Cell.date(line.row().lastOffer())),
                    new Column<>("Next prompt due", line -> Cell.date(line.row().nextPromptDue())),
                    new Column<>("Open prompts", line -> Cell.text(line.prompts()))));

    private TrackerTable() {}

    static Stream<Line> lines(TrackerRow row) {
        return row.weeks().stream().map(week -> new Line(row, week));
    }

    /** A pupil in a week. */
    record Line(TrackerRow row, TrackerRow.Week week) {

        String prompts() {
            return row.openPrompts().stream().map(Enum::name).collect(Collectors.joining(" "));
        }
    }
}
