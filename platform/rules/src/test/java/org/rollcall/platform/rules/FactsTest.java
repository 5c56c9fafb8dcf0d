package org.rollcall.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FactsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String COMPLETE = """
            {"born": "2012-02-29", "opens": "08:45", "day": "MONDAY", "count": 3, "paid": true, "share": 0.5, "name": "x",
             "shifts": [{"from": 1, "to": 2}], "marks": {"2026-09-14": "G,G"}, "codes": ["G", "N", "G"], "term": "AUTUMN-2026",
             "note": null}
            """;

    @Test
    void every_kind_of_fact_is_read() {
        Given given = read(COMPLETE);

        assertThat(given)
                .isEqualTo(new Given(
                        LocalDate.parse("2012-02-29"),
                        LocalTime.parse("08:45"),
                        DayOfWeek.MONDAY,
                        3,
                        true,
                        new BigDecimal("0.5"),
                        "x",
                        List.of(new Shift(1, 2)),
                        Map.of(LocalDate.parse("2026-09-14"), "G,G"),
                        Set.of("G", "N"),
                        new TermName("AUTUMN", 2026),
                        null));
    }

    @Test
    void only_what_is_marked_nullable_may_be_left_out() {
        assertThat(read(COMPLETE.replace(",\n \"note\": null", ""))).isEqualTo(read(COMPLETE));
        assertThat(problemsOf("{}"))
                .contains(
                        new FieldProblem("/born", "is required: give a date such as 2026-10-19"),
                        new FieldProblem("/codes", "is required: give a list, each item a text that is not blank"))
                .hasSize(11);
        assertThat(problemsOf(COMPLETE.replace("\"2012-02-29\"", "null")))
                .containsExactly(new FieldProblem("/born", "is required: give a date such as 2026-10-19"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "2012-02-29" | "2013-02-29"       | /born             | must be a date such as 2026-10-19
            "2012-02-29" | "29/02/2012"       | /born             | must be a date such as 2026-10-19
            "2012-02-29" | "2012-02-29T00:00" | /born             | must be a date such as 2026-10-19
            "2012-02-29" | 20120229           | /born             | must be a date such as 2026-10-19
            "08:45"      | "8:45"             | /opens            | must be a time such as 08:45
            "08:45"      | "08:45:30"         | /opens            | must be a time such as 08:45
            "08:45"      | "24:00"            | /opens            | must be a time such as 08:45
            "MONDAY"     | "monday"           | /day              | must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
            "MONDAY"     | 0                  | /day              | must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
            3            | "3"                | /count            | must be a whole number
            3            | 3.5                | /count            | must be a whole number
            3            | 3000000000         | /count            | must be a whole number
            true         | "true"             | /paid             | must be true or false
            "x"          | " "                | /name             | must be a text that is not blank
            "x"          | 7                  | /name             | must be a text that is not blank
            [{           | {"a":[{            | /shifts           | must be a list
            "2026-09-14" | "2026-9-14"        | /marks/2026-9-14  | must be a date such as 2026-10-19
            "2026-09-14" | "a/b~c"            | /marks/a~1b~0c    | must be a date such as 2026-10-19
            "N"          | 1                  | /codes/1          | must be a text that is not blank
            AUTUMN-2026  | AUTUMN             | /term             | must be a name and a year, such as AUTUMN-2026
            """, delimiter = '|')
    void a_wrong_form_is_told_with_its_place_and_the_right_one(
            String right, String wrong, String pointer, String detail) {
        String json = COMPLETE.replace(right, wrong);
        assertThat(problemsOf(right.equals("[{") ? json.replace("}],", "}]},") : json))
                .containsExactly(new FieldProblem(pointer, detail));
    }

    @Test
    void an_unknown_field_is_told_with_those_that_are_known() {
        assertThat(problemsOf(COMPLETE.replace("\"to\": 2", "\"until\": 2")))
                .containsExactly(
                        new FieldProblem("/shifts/0/until", "is not known here: remove it, or use one of from, to"),
                        new FieldProblem("/shifts/0/to", "is required: give a whole number"));
    }

    @Test
    void what_a_record_refuses_is_told_at_its_place() {
        assertThat(problemsOf(COMPLETE.replace("\"to\": 2", "\"to\": 1")))
                .containsExactly(new FieldProblem("/shifts/0/to", "must be after from"));
        assertThat(problemsOf(COMPLETE.replace("\"from\": 1", "\"from\": -1")))
                .containsExactly(new FieldProblem("/shifts/0", "nothing starts before 0"));
    }

    @Test
    void a_record_may_be_the_list_of_its_components() {
        assertThat(Facts.read(JSON.readTree("{\"pair\": [\"08:45\", \"09:00\"]}"), OfPair.class))
                .isEqualTo(new OfPair(new Pair(LocalTime.parse("08:45"), LocalTime.parse("09:00"))));
        assertThat(problemsOf("{\"pair\": [\"08:45\"]}", OfPair.class))
                .containsExactly(new FieldProblem(
                        "/pair", "must be a list of from (a time such as 08:45); to (a time such as 08:45)"));
        assertThat(problemsOf("{\"pair\": {\"from\": \"08:45\", \"to\": \"09:00\"}}", OfPair.class))
                .hasSize(1);
        assertThat(problemsOf("{\"pair\": [\"08:45\", 9]}", OfPair.class))
                .containsExactly(new FieldProblem("/pair/1", "must be a time such as 08:45"));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(problemsOf(COMPLETE.replace("\"to\": 2", "\"to\": 1")
                        .replace("MONDAY", "MOONDAY")
                        .replace("\"paid\"", "\"Paid\"")))
                .extracting(FieldProblem::pointer)
                .containsExactlyInAnyOrder("/Paid", "/day", "/paid", "/shifts/0/to");
    }

    @ParameterizedTest
    @CsvSource({"[]", "7", "null", "\"text\""})
    void facts_are_an_object(String json) {
        assertThat(problemsOf(json)).singleElement().satisfies(problem -> assertThat(problem.detail())
                .startsWith("must be an object with born, opens, day"));
    }

    private static Given read(String json) {
        return Facts.read(JSON.readTree(json), Given.class);
    }

    private static List<FieldProblem> problemsOf(String json) {
        return problemsOf(json, Given.class);
    }

    private static List<FieldProblem> problemsOf(String json, Class<?> type) {
        return catchThrowableOfType(InvalidInput.class, () -> Facts.read(JSON.readTree(json), type))
                .problems();
    }

    private record OfPair(Pair pair) {}

    @InOrder
    private record Pair(LocalTime from, LocalTime to) {}

    private record Given(
            LocalDate born,
            LocalTime opens,
            DayOfWeek day,
            int count,
            boolean paid,
            BigDecimal share,
            String name,
            List<Shift> shifts,
            Map<LocalDate, String> marks,
            Set<String> codes,
            TermName term,
            @Nullable String note) {}

    private record Shift(int from, Integer to) {
        private Shift {
            if (from < 0) {
                throw new IllegalArgumentException("nothing starts before 0");
            }
            if (to <= from) {
                throw new InvalidInput("/to", "must be after from");
            }
        }
    }

    /** A value that reads itself from one text. */
    public record TermName(String name, int year) {
        public static TermName parse(String text) {
            String[] parts = text.split("-", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("must be a name and a year, such as AUTUMN-2026");
            }
            return new TermName(parts[0], Integer.parseInt(parts[1]));
        }
    }
}
