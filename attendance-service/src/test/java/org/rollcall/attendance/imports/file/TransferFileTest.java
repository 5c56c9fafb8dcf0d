package org.rollcall.attendance.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.imports.SampleFiles;
import org.rollcall.attendance.imports.file.RollFile.Row;
import org.rollcall.attendance.pupil.circumstances.SenStage;
import org.rollcall.attendance.pupil.person.Sex;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.attendance.pupil.roll.Said.SaidContact;
import org.rollcall.platform.rules.InvalidInput;

class TransferFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate JOINED = LocalDate.of(2026, 9, 2);

    @Test
    void a_pupil_of_a_transfer_file_is_an_entry_of_the_roll() {
        RollEntry entry = only(read(SampleFiles.transferFile(SampleFiles.pupil(1))));

        assertThat(entry.upn().value()).isEqualTo(TestUpns.upn(1));
        assertThat(entry.name().surname()).isEqualTo("Ashdown");
        assertThat(entry.birthDate().day()).isEqualTo("2018-05-04");
        assertThat(entry.enrolment().yearGroup().value()).isEqualTo("3");
        assertThat(entry.enrolment().joined()).isEqualTo(JOINED);
        assertThat(entry.said().sex()).isEqualTo(Sex.FEMALE);
        assertThat(String.valueOf(entry.said().preferredName()))
                .as("personal data do not print themselves")
                .doesNotContain("Rob");
        assertThat(entry.said().sen()).satisfies(sen -> {
            assertThat(sen.stage()).isEqualTo(SenStage.SEN_SUPPORT);
            assertThat(sen.from()).isEqualTo("2025-09-01");
        });
        assertThat(entry.said().care())
                .satisfies(care -> assertThat(care.responsibleLaCode()).isEqualTo("203"));
        assertThat(entry.said().address()).satisfies(address -> {
            assertThat(address.lines()).containsExactly("12", "Example Road", "Northmoor");
            assertThat(address.postcode()).isEqualTo("SW1A 2AA");
        });
        assertThat(entry.said().contacts())
                .extracting(SaidContact::relationship)
                .containsExactly("MOT", "FAT");
        assertThat(entry.said().contacts())
                .extracting(SaidContact::parentalResponsibility)
                .containsExactly(true, false);
    }

    @Test
    void a_year_group_that_the_file_leaves_out_is_that_of_the_age() {
        RollEntry entry = only(
                read(SampleFiles.transferFile(SampleFiles.pupil(1).replace("<NCyearActual>3</NCyearActual>", ""))));

        assertThat(entry.enrolment().yearGroup().value()).isEqualTo("4");
    }

    @Test
    void a_pupil_without_a_number_does_not_spoil_the_next() {
        List<Row> rows = read(SampleFiles.transferFile(
                SampleFiles.pupil(1).replaceFirst("<UPN>.*</UPN>", "<UPN/>"), SampleFiles.pupil(2)));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.field()).isEqualTo("UPN");
            assertThat(problem.fix()).isNotBlank();
        });
        assertThat(rows.get(1).entry()).isPresent();
    }

    @Test
    void an_external_entity_is_not_opened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        refused("""
                <?xml version="1.0"?><!DOCTYPE CTfile [<!ENTITY x SYSTEM "%s">]>
                <CTfile><CTFpupilData><Pupil><Surname>&x;</Surname></Pupil></CTFpupilData></CTfile>""".formatted(secret.toUri()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE CTfile SYSTEM \"http://127.0.0.1:9/ctf.dtd\">",
                "<!DOCTYPE CTfile [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>",
                "<!DOCTYPE CTfile>",
                "<!DOCTYPE CTfile [<!ELEMENT CTfile ANY>]>",
            })
    void a_document_type_is_refused_whatever_it_says(String type) {
        refused(type + SampleFiles.transferFile(SampleFiles.pupil(1)));
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String bomb =
                "<!DOCTYPE CTfile [%s]><CTfile><CTFpupilData><Pupil><Surname>&a11;</Surname></Pupil></CTFpupilData></CTfile>"
                        .formatted(entities);

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refused(bomb));
    }

    @Test
    void an_archive_is_not_opened_whatever_is_in_it() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("bomb.xml"));
            for (int i = 0; i < 1_000; i++) {
                out.write(new byte[100_000]);
            }
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[1_000_000]);
        }

        for (RollFormat format : RollFormat.values()) {
            refused(format, zip.toByteArray());
            refused(format, gzip.toByteArray());
        }
    }

    @Test
    void a_file_nested_deeper_than_any_is_refused() {
        refused("<CTfile><CTFpupilData><Pupil>" + "<a>".repeat(5_000) + "</a>".repeat(5_000)
                + "</Pupil></CTFpupilData></CTfile>");
    }

    @Test
    void a_field_longer_than_any_is_refused() {
        refused(SampleFiles.transferFile(
                SampleFiles.pupil(1).replace("<Surname>Ashdown", "<Surname>" + "A".repeat(20_001))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<CTfile>",
                "<CTfile/>",
                "<Message><Learner/></Message>",
                "UPN,Surname",
                "<CTfile><CTFpupilData><Pupil><UPN>&undeclared;</UPN></Pupil></CTFpupilData></CTfile>",
            })
    void what_is_no_transfer_file_is_refused_as_a_whole(String text) {
        refused(text);
    }

    private static void refused(String xml) {
        refused(RollFormat.CTF, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(RollFormat format, byte[] file) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new RollFile(format, terms()).rows(new ByteArrayInputStream(file)))
                .satisfies(refused -> assertThat(refused.problems()).isNotEmpty());
    }

    private static List<Row> read(String xml) {
        return new RollFile(RollFormat.CTF, terms())
                .rows(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static RollEntry only(List<Row> rows) {
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.problems())
                .isEmpty());
        return rows.getFirst().entry().orElseThrow();
    }

    private static RollTerms terms() {
        return new RollTerms("142101", TODAY, JOINED, upn -> Optional.empty());
    }
}
