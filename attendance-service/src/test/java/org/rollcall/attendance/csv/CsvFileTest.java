package org.rollcall.attendance.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.rules.InvalidInput;

class CsvFileTest {

    private final CsvFile file = new CsvFile(Columns.of("Name", "Date"));
    private final List<String> names = new ArrayList<>();

    @Test
    void lines_are_numbered_as_an_editor_numbers_them() {
        Reading reading = read("Name,Date\nRobin,2026-09-14\n\n=cmd,2026-09-14\nKim,2026-09-14\n");

        assertThat(names).containsExactly("Robin", "Kim");
        assertThat(reading.problems()).extracting(LineProblem::line).containsExactly(4L);
        assertThat(reading.lines()).isEqualTo(3);
        assertThat(reading.refused()).isEqualTo(1);
    }

    @ParameterizedTest(name = "header {0}")
    @ValueSource(strings = {"\uFEFFName,Date", "NAME,date", "Name,Date,Other", "\"Name\",\"Date\""})
    void a_byte_order_mark_case_and_further_columns_do_no_harm(String header) {
        read(header + "\r\nRobin,2026-09-14,x\r\n".replace(",x", header.contains("Other") ? ",x" : ""));

        assertThat(names).containsExactly("Robin");
    }

    @ParameterizedTest(name = "header {0}")
    @ValueSource(strings = {"", "Name", "Name;Date", "Name,Date,Name"})
    void a_file_without_its_columns_is_refused_as_a_whole(String header) {
        assertThatThrownBy(() -> read(header + "\nRobin,2026-09-14\n"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .allSatisfy(problem -> assertThat(problem.pointer()).isEqualTo("/header"))
                        .isNotEmpty());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"=1+1", "+44", "-x", "@SUM", "\t=1", " =1", "\"=HYPERLINK(\"\"x\"\")\""})
    void a_text_that_a_spreadsheet_would_run_is_refused(String name) {
        Reading reading = read("Name,Date\n" + name + ",2026-09-14\n");

        assertThat(names).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("Name");
            assertThat(problem.reason()).contains("formula");
            assertThat(problem.fix()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"O'Neill", "Anne-Marie", "Zoë", "李", "D=E"})
    void other_names_are_names(String name) {
        read("Name,Date\n" + name + ",2026-09-14\n");

        assertThat(names).containsExactly(name);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2026-09-14, 2026-09-14", "14/09/2026, 2026-09-14", "03/04/2026, 2026-04-03"})
    void a_date_is_ISO_or_day_first(String written, LocalDate day) {
        List<LocalDate> dates = new ArrayList<>();
        file.read(stream("Name,Date\nRobin," + written + "\n"), line -> line.date("Date")
                .ifPresent(dates::add));

        assertThat(dates).containsExactly(day);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"09/14/2026", "14-09-2026", "2026-9-14", "14/9/26", "2026-02-29", "20260914", "", "soon"})
    void any_other_date_is_refused_with_the_forms_that_are_taken(String written) {
        Reading reading = read("Name,Date\nRobin," + written + "\n");

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("Date");
            assertThat(problem.reason()).contains("yyyy-mm-dd", "dd/mm/yyyy");
        });
    }

    @Test
    void a_line_with_too_few_fields_spoils_only_itself() {
        Reading reading = read("Name,Date\nRobin\nKim,2026-09-14\n");

        assertThat(names).containsExactly("Kim");
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .isEqualTo("The line has 1 fields, the header has 2."));
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_reading_and_keeps_what_came_before() {
        Reading reading = read("Name,Date\nKim,2026-09-14\n\"Robin,2026-09-14\n" + "Lee,2026-09-14\n".repeat(20_000));

        assertThat(names).containsExactly("Kim");
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("never ends"));
    }

    @Test
    void bytes_that_are_not_UTF_8_are_refused_where_a_name_has_them() {
        byte[] latin = "Name,Date\nZo\u00EB,2026-09-14\nKim,2026-09-14\n".getBytes(StandardCharsets.ISO_8859_1);

        Reading reading = file.read(new ByteArrayInputStream(latin), this::take);

        assertThat(names).containsExactly("Kim");
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("UTF-8"));
    }

    @Test
    void every_refused_line_is_counted_and_the_first_thousand_are_told() {
        Reading reading = read("Name,Date\n" + "Robin,never\n".repeat(1_500));

        assertThat(reading.refused()).isEqualTo(1_500);
        assertThat(reading.problems()).hasSize(1_000);
    }

    private Reading read(String text) {
        return file.read(stream(text), this::take);
    }

    private void take(CsvLine line) {
        var name = line.requiredPersonText("Name");
        var date = line.date("Date");
        if (name.isPresent() && date.isPresent()) {
            names.add(name.get());
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
