package org.rollcall.attendance.cohort;

import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.attendance.export.Cell;
import org.rollcall.attendance.export.Column;
import org.rollcall.attendance.export.Table;

/** The lists as a file; what stands out is said in a column, and a workbook shows its row in colour as well. */
final class CohortTable {

    static final Table<CohortRow> TABLE = new Table<>(
            "cohorts",
            List.of(
                    new Column<>("List", row -> Cell.text(row.list().name())),
                    new Column<>("Attention", row -> Cell.text(attention(row))),
                    new Column<>("UPN", row -> Cell.text(row.upn())),
                    new Column<>("Surname", row -> Cell.text(row.surname())),
                    new Column<>("Forename", row -> Cell.text(row.forename())),
                    new Column<>("Class", row -> Cell.text(row.className())),
                    new Column<>("Year", row -> Cell.text(row.yearGroup())),
                    new Column<>("Reason", row -> Cell.text(row.reason())),
                    new Column<>("Date", row -> Cell.date(row.date())),
                    new Column<>("Plan", row -> Cell.text(row.plan())),
                    new Column<>("Last review", row -> Cell.date(row.lastReview())),
                    new Column<>("Review due", row -> Cell.date(row.due()))),
            CohortRow::standsOut);

    private CohortTable() {}

    private static String attention(CohortRow row) {
        return row.attention().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
