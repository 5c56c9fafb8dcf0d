package org.rollcall.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.imports.file.RollFile;
import org.rollcall.attendance.imports.file.RollFile.Row;
import org.rollcall.attendance.imports.file.RollFormat;
import org.rollcall.attendance.imports.file.RollTerms;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class ImportApiTest {

    private static final int PART = ImportedFile.PART;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ImportingRoll importing;

    @Autowired
    private ImportFiles files;

    @Autowired
    private Aggregates<Import> imports;

    private AttendanceApi api;

    @BeforeEach
    void a_council_with_one_school() {
        api = AttendanceApi.withSchool(http);
    }

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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CSV | UPN,Name",
                "JSON | {\"pupils\":",
                "CTF | <!DOCTYPE CTfile [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><CTfile>&x;</CTfile>",
                "CTF | <CTfile><CTFpupilData><Pupil></CTFpupilData></CTfile>",
            })
    void a_file_that_is_not_of_its_form_is_refused_and_changes_nothing(String format, String file) {
        String id = send(format, file);

        assertThat(ended(id)).isEqualTo("REFUSED, read 0 of 0: 0 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(json(api.get("/imports/" + id, api.mis()))
                        .required("problems")
                        .size())
                .isPositive();
    }

    @Test
    void a_file_that_is_not_the_announced_one_is_refused() {
        byte[] file = bytes(SampleFiles.csv(1, 2));
        String id = announced("CSV", file, "\"other\"");
        byte[] other = file.clone();
        other[other.length - 3] ^= 1;

        part(id, 0, other);

        assertThat(ended(id)).startsWith("REFUSED");
    }

    @Test
    void a_part_that_is_wrong_is_refused_and_can_be_sent_again() {
        byte[] file = bytes(wide(300));
        String id = announced("CSV", file, "\"wrong\"");

        assertThat(put(id, 0, Arrays.copyOf(file, PART - 1))).hasStatus(422);
        assertThat(put(id, 0, Arrays.copyOf(file, PART + 1))).hasStatus(422);
        assertThat(put(id, 2, new byte[] {1})).hasStatus(422);
        assertThat(part(id, 0, file)).hasStatusOk();
        assertThat(put(id, 0, new byte[PART])).hasStatus(422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"bytes\":1,\"sha256\":\"{sha}\"} | /format",
                "{\"format\":\"CSV\",\"sha256\":\"{sha}\"} | /bytes",
                "{\"format\":\"CSV\",\"bytes\":0,\"sha256\":\"{sha}\"} | /bytes",
                "{\"format\":\"CSV\",\"bytes\":33554433,\"sha256\":\"{sha}\"} | /bytes",
                "{\"format\":\"CSV\",\"bytes\":1,\"sha256\":\"abc\"} | /sha256",
                "{\"format\":\"ZIP\",\"bytes\":1,\"sha256\":\"{sha}\"} | /format",
            })
    void a_wrong_announcement_is_refused_with_its_place(String body, String pointer) {
        assertThat(announce(api.mis(), body.replace("{sha}", "0".repeat(64)), "\"bad\""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
    }

    @Test
    void who_does_not_act_for_the_school_sees_no_import() {
        String id = send("CSV", SampleFiles.csv(1, 1));
        TestToken otherSchool = api.as(Role.SYSTEM).schools(AttendanceApi.OTHER_URN);

        for (String path : List.of("/imports/" + id, "/imports/" + id + "/lines", "/schools/" + URN + "/imports")) {
            assertThat(api.get(path, AttendanceApi.stranger(Role.SYSTEM))).hasStatus(404);
            assertThat(api.get(path, AttendanceApi.stranger(Role.COUNCIL_ADMIN)))
                    .hasStatus(404);
            assertThat(api.get(path, otherSchool)).hasStatus(404);
            assertThat(api.get(path, api.asSchool(Role.SCHOOL_STAFF))).hasStatus(403);
            assertThat(api.get(path, api.as(Role.COUNCIL_ADMIN))).hasStatusOk();
        }
        assertThat(announce(otherSchool, announcement("CSV", new byte[] {1}), "\"k\""))
                .hasStatus(404);
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

    /** A roll of more than one part, for its lines are long. */
    private static String wide(int pupils) {
        String note = "x".repeat(2_000);
        return IntStream.rangeClosed(1, pupils)
                .mapToObj(n -> "%s,Ashdown,Robin%d,2018-05-04,3,2024-09-02,%s\n".formatted(TestUpns.upn(n), n, note))
                .collect(Collectors.joining("", "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,Remark\n", ""));
    }

    private String send(String format, String text) {
        byte[] file = bytes(text);
        String id = announced(format, file, "\"" + java.util.UUID.randomUUID() + "\"");
        assertThat(part(id, 0, file)).hasStatusOk();
        return id;
    }

    private String announced(String format, byte[] file, String key) {
        MvcTestResult result = announce(api.mis(), announcement(format, file), key);
        assertThat(result).hasStatus(201);
        return new JsonMapper()
                .readTree(result.getResponse().getContentAsByteArray())
                .required("id")
                .stringValue();
    }

    private static String announcement(String format, byte[] file) {
        return "{\"format\":\"%s\",\"bytes\":%d,\"sha256\":\"%s\",\"joined\":\"2026-09-02\"}"
                .formatted(
                        format,
                        file.length,
                        HexFormat.of().formatHex(ImportFiles.sha256().digest(file)));
    }

    private MvcTestResult announce(TestToken token, String body, String key) {
        return http.post()
                .uri(AttendanceApi.BASE + "/schools/" + URN + "/imports")
                .with(token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult part(String id, int number, byte[] file) {
        return put(id, number, Arrays.copyOfRange(file, number * PART, Math.min(file.length, (number + 1) * PART)));
    }

    private MvcTestResult put(String id, int number, byte[] bytes) {
        return http.put()
                .uri(AttendanceApi.BASE + "/imports/" + id + "/parts/" + number)
                .with(api.mis())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(bytes)
                .exchange();
    }

    private String ended(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of("DONE", "REFUSED").contains(state(id)));
        JsonNode view = json(api.get("/imports/" + id, api.mis()));
        return "%s, read %s of %s: %s created, %s changed, %s unchanged, %s refused"
                .formatted(
                        state(id),
                        view.required("read"),
                        view.required("total"),
                        view.required("created"),
                        view.required("changed"),
                        view.required("unchanged"),
                        view.required("refused"));
    }

    private String state(String id) {
        return json(api.get("/imports/" + id, api.mis())).required("state").stringValue();
    }

    private List<JsonNode> lines(String id, String query) {
        List<JsonNode> lines = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            JsonNode page = json(api.get("/imports/" + id + "/lines?after=" + after + query, api.mis()));
            page.required("items").forEach(lines::add);
            after = page.path("next").asString("");
        }
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
