package org.rollcall.attendance.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.imports.SampleFiles;
import org.rollcall.attendance.imports.file.RollFile.Row;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.attendance.pupil.stay.StayKind;
import org.rollcall.platform.rules.InvalidInput;

class RollFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final String MORE = "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,Left,RegistrationGroup,"
            + "RegistrationType,Sex,ULN,FormerUPN,PreferredForename,AddressLine1,Postcode,SEN,FreeMeals,"
            + "Contact1Surname,Contact1Forename,Contact1Telephone\n";

    @Test
    void a_table_may_say_more_than_it_must() {
        RollEntry entry = read(
                        RollFormat.CSV,
                        MORE + TestUpns.upn(1)
                                + ",Ashdown,Robin,2018-05-04,3,2024-09-02,,3A,SUBSIDIARY,F,9276308686,U31240022500R,Rob,"
                                + "1 Example Road,sw1a2aa,K,Y,Ashdown,Kim,+44 20 7946 0000\n")
                .getFirst()
                .entry()
                .orElseThrow();

        assertThat(entry.said().registrationGroup()).isEqualTo("3A");
        assertThat(entry.said().kind()).isEqualTo(StayKind.SUBSIDIARY);
        assertThat(String.valueOf(entry.said().uln())).contains("9276308686");
        assertThat(String.valueOf(entry.said().formerUpn())).contains("U31240022500R");
        assertThat(entry.said().contacts()).hasSize(1);
        assertThat(entry.said().freeMeals())
                .satisfies(meals -> assertThat(meals.entitled()).isTrue());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "1234567890, ULN",
        "U31240022500A, FormerUPN",
        "OTHER, RegistrationType",
        "X, Sex",
        "ZZZ, Postcode",
        "Q, SEN",
        "maybe, FreeMeals",
        "=1+1, RegistrationGroup",
        "none, Contact1Telephone",
    })
    void what_a_table_says_beyond_must_be_right_too(String written, String field) {
        String[] cells = new String[MORE.split(",", -1).length];
        java.util.Arrays.fill(cells, "");
        String[] must = {TestUpns.upn(1), "Ashdown", "Robin", "2018-05-04", "3", "2024-09-02"};
        System.arraycopy(must, 0, cells, 0, must.length);
        cells[List.of(MORE.strip().split(",", -1)).indexOf(field)] = written;
        if (field.startsWith("Contact1")) {
            cells[17] = "Ashdown";
        }

        List<Row> rows = read(RollFormat.CSV, MORE + String.join(",", cells) + "\n");

        assertThat(rows.getFirst().problems()).extracting(LineProblem::field).containsExactly(field);
    }

    @Test
    void a_json_roll_says_the_same_as_a_table() {
        RollEntry entry =
                read(RollFormat.JSON, SampleFiles.json(1)).getFirst().entry().orElseThrow();

        assertThat(entry.enrolment().joined()).isEqualTo("2024-09-02");
        assertThat(entry.said().address()).satisfies(address -> {
            assertThat(address.lines()).containsExactly("12 Example Road", "Northmoor");
            assertThat(address.postcode()).isEqualTo("SW1A 2AA");
        });
        assertThat(entry.said().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.telephone()).isEqualTo("+44 20 7946 0000");
            assertThat(contact.livesWith()).isTrue();
            assertThat(contact.address())
                    .satisfies(address -> assertThat(address.lines()).containsExactly("12 Example Road"));
        });
    }

    @Test
    void a_pupil_of_a_json_roll_is_numbered_from_one() {
        List<Row> rows = read(RollFormat.JSON, SampleFiles.json(1, 1));

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L);
        assertThat(rows.get(1).problems()).extracting(LineProblem::field).containsExactly("UPN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"pupils\":{}}",
                "{\"pupils\":[1]}",
                "{\"pupils\":[{}",
                "{\"pupils\":[]} {}",
                "{\"pupils\":[],\"pupils\":[]}",
                "{\"pupils\":[{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":{\"h\":{\"i\":{\"j\":{\"k\":1}}}}}}}}}}}}]}",
            })
    void what_is_no_roll_is_refused_as_a_whole(String json) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read(RollFormat.JSON, json));
    }

    @Test
    void a_line_that_never_ends_is_the_last_row() {
        List<Row> rows =
                read(RollFormat.CSV, SampleFiles.csv(1, 1) + TestUpns.upn(2) + ",\"Ashdown," + "x".repeat(70_000));

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().problems()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} lines are read: {1}")
    @CsvSource({"20000, true", "20001, false"})
    void a_file_longer_than_the_roll_of_any_school_is_refused(int lines, boolean read) {
        String file = "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined\n" + "x,,,,,\n".repeat(lines);

        if (read) {
            assertThat(read(RollFormat.CSV, file)).hasSize(lines);
        } else {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read(RollFormat.CSV, file));
        }
    }

    @Test
    void a_pupil_whose_joining_nobody_gives_is_refused_unless_the_council_knows_it() {
        String file = "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined\n" + TestUpns.upn(1)
                + ",Ashdown,Robin,2018-05-04,3,\n";

        assertThat(read(RollFormat.CSV, file, null).getFirst().problems())
                .extracting(LineProblem::field)
                .containsExactly("Joined");
        assertThat(read(RollFormat.CSV, file, LocalDate.of(2023, 9, 4))
                        .getFirst()
                        .entry()
                        .orElseThrow()
                        .enrolment()
                        .joined())
                .isEqualTo("2023-09-04");
    }

    private static List<Row> read(RollFormat format, String file) {
        return read(format, file, null);
    }

    private static List<Row> read(RollFormat format, String file, @Nullable LocalDate known) {
        RollTerms terms = new RollTerms("142101", TODAY, null, upn -> Optional.ofNullable(known));
        return new RollFile(format, terms).rows(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
