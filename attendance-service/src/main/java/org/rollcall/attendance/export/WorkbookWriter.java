package org.rollcall.attendance.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet that is sent as it grows: no more than some hundred rows are held at a time. */
final class WorkbookWriter<T> {

    private static final int ROWS_HELD = 200;
    private static final String DATE = "yyyy-mm-dd";
    private static final String ATTENTION = "FFE699";
    private static final double COLUMN_WIDTH = 14;

    private final Table<T> table;

    WorkbookWriter(Table<T> table) {
        this.table = table;
    }

    void write(Stream<T> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Rollcall", "1.0");
        Worksheet sheet = workbook.newWorksheet(table.name());
        header(sheet);
        int number = 1;
        for (Iterator<T> each = rows.iterator(); each.hasNext(); number++) {
            row(sheet, number, each.next());
            if (number % ROWS_HELD == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
        workbook.finish();
    }

    private void header(Worksheet sheet) {
        List<String> names = table.header();
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.inlineString(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private void row(Worksheet sheet, int number, T row) {
        List<Cell> cells = table.cells(row);
        boolean standsOut = table.standsOut().test(row);
        for (int column = 0; column < cells.size(); column++) {
            boolean date = put(sheet, number, column, cells.get(column));
            if (standsOut && date) {
                sheet.style(number, column).format(DATE).fillColor(ATTENTION).set();
            } else if (standsOut) {
                sheet.style(number, column).fillColor(ATTENTION).set();
            } else if (date) {
                sheet.style(number, column).format(DATE).set();
            }
        }
    }

    /** Whether the cell is a date, which a workbook tells from a number by its style alone. */
    private static boolean put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> sheet.inlineString(row, column, text.value());
            case Cell.Day day -> sheet.value(row, column, day.value());
            case Cell.Figure number -> sheet.value(row, column, number.value());
        }
        return cell instanceof Cell.Day;
    }
}
