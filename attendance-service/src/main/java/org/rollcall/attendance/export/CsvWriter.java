package org.rollcall.attendance.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values in UTF-8 with a byte order mark, without which a spreadsheet misreads names. */
final class CsvWriter<T> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Table<T> table;

    CsvWriter(Table<T> table) {
        this.table = table;
    }

    void write(Stream<T> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(table.header());
        for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
            printer.printRecord(values(each.next()));
        }
        printer.flush();
    }

    private List<String> values(T row) {
        return table.cells(row).stream().map(CsvWriter::value).toList();
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Day day -> day.value().toString();
            case Cell.Figure number -> number.value().toPlainString();
        };
    }
}
