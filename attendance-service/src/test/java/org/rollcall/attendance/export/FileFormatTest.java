package org.rollcall.attendance.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.rules.InvalidInput;

class FileFormatTest {

    private static final Table<Child> TABLE = new Table<>(
            "children",
            List.of(
                    new Column<>("Name", child -> Cell.text(child.name())),
                    new Column<>("Born", child -> Cell.date(child.born())),
                    new Column<>("Change", child -> Cell.number(child.change()))),
            child -> child.change() != null && child.change() < 0);

    @Test
    void both_files_say_the_same_in_the_same_columns() {
        List<Child> children = List.of(
                new Child("Zoë, “Zed” Ó Briain\nthe second", LocalDate.of(2018, 5, 4), -12.5),
                new Child("", null, null),
                new Child("李", LocalDate.of(2016, 2, 29), 0.0));

        List<List<String>> csv = ReadBack.csv(file(FileFormat.CSV, children.stream()));
        List<List<String>> xlsx = ReadBack.xlsx(file(FileFormat.XLSX, children.stream()));

        assertThat(csv.getFirst()).containsExactly("Name", "Born", "Change");
        assertThat(csv.get(1)).containsExactly("Zoë, “Zed” Ó Briain\nthe second", "2018-05-04", "-12.5");
        assertThat(csv.get(2)).containsExactly("", "", "");
        assertThat(xlsx.getFirst()).isEqualTo(csv.getFirst());
        assertThat(xlsx.get(1)).isEqualTo(csv.get(1));
        assertThat(xlsx).hasSameSizeAs(csv);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "\u0000=1+1"
            })
    void a_name_that_begins_like_a_formula_is_text_in_both(String name) {
        List<Child> child = List.of(new Child(name, null, null));

        String csv = ReadBack.csv(file(FileFormat.CSV, child.stream())).get(1).getFirst();
        org.dhatim.fastexcel.reader.Cell cell =
                ReadBack.rows(file(FileFormat.XLSX, child.stream())).get(1).getCell(0);

        assertThat(csv).startsWith("'");
        assertThat(cell.getText()).startsWith("'");
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill", "Smith-Jones", "a=b", "1+1"})
    void other_names_stay_as_they_are(String name) {
        List<Child> child = List.of(new Child(name, null, null));

        assertThat(ReadBack.csv(file(FileFormat.CSV, child.stream())).get(1).getFirst())
                .isEqualTo(name);
        assertThat(ReadBack.xlsx(file(FileFormat.XLSX, child.stream())).get(1).getFirst())
                .isEqualTo(name);
    }

    @Test
    void a_workbook_holds_dates_as_dates_and_numbers_as_numbers() {
        Row row = ReadBack.rows(file(FileFormat.XLSX, Stream.of(new Child("A", LocalDate.of(2026, 9, 21), -5.25))))
                .get(1);

        assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(row.getCell(1).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("-5.25");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void a_file_is_sent_while_its_rows_are_read(FileFormat format) throws IOException {
        Counting out = new Counting();
        long[] sentBeforeLast = new long[1];
        Stream<Child> rows = IntStream.rangeClosed(1, 20_000).mapToObj(number -> {
            sentBeforeLast[0] = out.bytes;
            return new Child("Child " + number, LocalDate.of(2016, 1, 1).plusDays(number % 900), number / 7.0);
        });

        format.write(TABLE, rows, out);

        assertThat(sentBeforeLast[0]).isGreaterThan(100_000);
    }

    @Test
    void every_row_arrives() {
        Stream<Child> rows = IntStream.rangeClosed(1, 1_000).mapToObj(n -> new Child("Child " + n, null, null));

        List<List<String>> read = ReadBack.xlsx(file(FileFormat.XLSX, rows));

        assertThat(read).hasSize(1_001);
        assertThat(read.getLast().getFirst()).isEqualTo("Child 1000");
    }

    @Test
    void another_format_is_refused() {
        assertThat(FileFormat.read("csv")).isEqualTo(FileFormat.CSV);
        assertThat(FileFormat.read("xlsx")).isEqualTo(FileFormat.XLSX);
        assertThatThrownBy(() -> FileFormat.read("pdf")).isInstanceOf(InvalidInput.class);
    }

    private static byte[] file(FileFormat format, Stream<Child> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(TABLE, rows, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private record Child(
            String name, @Nullable LocalDate born, @Nullable Double change) {}

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
