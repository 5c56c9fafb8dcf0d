package org.rollcall.attendance.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Files as a spreadsheet program would read them. */
public final class ReadBack {

    private static final ReadingOptions FORMATS = new ReadingOptions(true, false);

    private ReadBack() {}

    /** Every line, the header first. */
    public static List<List<String>> csv(byte[] file) {
        try (InputStreamReader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            assertThat(text.read()).as("the byte order mark").isEqualTo('\uFEFF');
            return CSVFormat.RFC4180.parse(text).stream().map(CSVRecord::toList).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every row of the only sheet, the header first. */
    public static List<Row> rows(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), FORMATS)) {
            return workbook.getFirstSheet().read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows as CSV says them: dates and numbers in plain text. */
    public static List<List<String>> xlsx(byte[] file) {
        return rows(file).stream()
                .map(row -> row.stream().map(ReadBack::plain).toList())
                .toList();
    }

    private static String plain(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER ->
                "yyyy-mm-dd".equals(cell.getDataFormatString())
                        ? cell.asDate().toLocalDate().toString()
                        : cell.asNumber().toPlainString();
            case EMPTY -> "";
            default -> cell.getText();
        };
    }
}
