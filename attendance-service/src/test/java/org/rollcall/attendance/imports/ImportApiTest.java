package org.rollcall.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.imports.file.RollFile;
import org.rollcall.attendance.imports.file.RollFile.Row;
import org.rollcall.attendance.imports.file.RollFormat;
import org.rollcall.attendance.imports.file.RollTerms;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ImportApiTest extends ImportSteps {

    @Autowired
    private MovableClock clock;

    @Autowired
    private ImportingRoll importing;

    @Autowired
    private ImportFiles files;

    @Test
    void a_file_is_taken_in_the_background_and_answers_line_by_line() {
        api.importRoll(AttendanceApi.rollLine(2) + AttendanceApi.rollLine(3));
        String file = SampleFiles.csv(1, 3).replace("Robin3,2018-05-04,3", "Robin3,2018-05-04,4") + "x,,,,,,\n";

        String id = send("CSV", file);

        assertThat(ended(id)).isEqualTo("DONE, read 4 of 4: 1 created, 1 changed, 1 unchanged, 1 refused");
        List<JsonNode> lines = lines(id, "");
        assertThat(lines.stream().map(line -> line.required("line") + " " + line.required("outcome")))
                .containsExactly("2 \"CREATED\"", "3 \"UNCHANGED\"", "4 \"CHANGED\"", "5 \"REFUSED\"");
        assertThat(lines.get(2).required("changed").toString()).isEqualTo("[\"YearGroup\"]");
        assertThat(lines.get(3).at("/problems/0/fix").stringValue()).isNotBlank();
        assertThat(lines(id, "&outcome=REFUSED")).hasSize(1);
    }

    @Test
    void the_same_file_twice_changes_nothing_the_second_time() {
        String file = SampleFiles.csv(1, 5);
        send("CSV", file);

        String again = send("CSV", file);

        assertThat(ended(again)).isEqualTo("DONE, read 5 of 5: 0 created, 0 changed, 5 unchanged, 0 refused");
    }

    @Test
    void the_same_announcement_twice_is_one_import() {
        byte[] file = bytes(SampleFiles.csv(1, 2));

        String one = announced("CSV", file, "\"same-key\"");
        String other = announced("CSV", file, "\"same-key\"");

        assertThat(other).isEqualTo(one);
    }

    @Test
    void json_and_a_transfer_file_are_taken_too() {
        String json = send("JSON", SampleFiles.json(1, 2));
        assertThat(ended(json)).isEqualTo("DONE, read 2 of 2: 2 created, 0 changed, 0 unchanged, 0 refused");

        String ctf = send("CTF", SampleFiles.transferFile(SampleFiles.pupil(1), SampleFiles.pupil(3)));

        assertThat(ended(ctf)).isEqualTo("DONE, read 2 of 2: 1 created, 1 changed, 0 unchanged, 0 refused");
    }

    @Test
    void a_file_half_sent_says_what_is_missing_and_goes_on_in_any_order() {
        byte[] file = bytes(wide(300));
        String id = announced("CSV", file, "\"half\"");
        assertThat(part(id, 1, file)).hasStatusOk();

        JsonNode half = json(api.get("/imports/" + id, api.mis()));
        assertThat(half.required("state").stringValue()).isEqualTo("RECEIVING");
        assertThat(half.required("missingParts").toString()).isEqualTo("[0]");

        assertThat(part(id, 1, file)).hasStatusOk();
        assertThat(part(id, 0, file)).hasStatusOk();
        assertThat(ended(id)).isEqualTo("DONE, read 300 of 300: 300 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(lines(id, "&limit=200"))
                .hasSize(300)
                .extracting(line -> line.required("line").intValue())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void an_import_that_was_killed_half_way_gives_every_line_the_answer_of_the_first_time() {
        byte[] file = bytes(wide(300));
        String id = announced("CSV", file, "\"killed\"");
        part(id, 0, file);
        enrolledBeforeTheKill(id, file, 120);

        part(id, 1, file);

        assertThat(ended(id)).isEqualTo("DONE, read 300 of 300: 300 created, 0 changed, 0 unchanged, 0 refused");
    }

    /** What a service that was killed leaves behind: records that were written, and an import that does not know of it. */
    private void enrolledBeforeTheKill(String id, byte[] file, int lines) {
        RollTerms terms = importing.terms(api.council(), URN, LocalDate.of(2026, 9, 21), null);
        List<Row> rows = new RollFile(RollFormat.CSV, terms).rows(new ByteArrayInputStream(file));
        importing.take(api.council(), rows.subList(0, lines), id, Actor.system("killed"));
    }

    @Test
    void a_file_is_not_kept_longer_than_the_import_needs_it() {
        String id = send("CSV", SampleFiles.csv(1, 2));
        ended(id);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> files.open(imports.get(api.council(), id)).readAllBytes().length == 0);
    }

    @Test
    void a_file_that_never_becomes_whole_is_given_up_after_a_week() {
        byte[] file = bytes(wide(300));
        String id = announced("CSV", file, "\"never\"");
        part(id, 0, file);

        clock.moveTo(LocalDate.of(2026, 9, 27));
        assertThat(state(id)).isEqualTo("RECEIVING");
        clock.moveTo(LocalDate.of(2026, 9, 28));

        await().atMost(Duration.ofSeconds(20)).until(() -> state(id).equals("ABANDONED"));
        assertThat(part(id, 0, file)).hasStatusOk();
        assertThat(part(id, 1, file)).hasStatus(409);
    }

    @Test
    void the_end_is_announced_with_numbers_and_nobodys_name() {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            String id = send("JSON", SampleFiles.json(1, 2));

            PublishedEvent ended = events.await("org.rollcall.attendance.import.ended.v1");

            assertThat(ended.data().required("importId").stringValue()).isEqualTo(id);
            assertThat(ended.data().required("created").intValue()).isEqualTo(2);
            assertThat(events.heard().toString()).doesNotContain("Ashdown", "Robin", TestUpns.upn(1));
        }
    }
}
