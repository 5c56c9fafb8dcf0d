package org.rollcall.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A council with one school, and how its system sends a roll in parts. */
abstract class ImportSteps {

    static final int PART = ImportedFile.PART;

    @Autowired
    MockMvcTester http;

    @Autowired
    Aggregates<Import> imports;

    AttendanceApi api;

    @BeforeEach
    void a_council_with_one_school() {
        api = AttendanceApi.withSchool(http);
    }

    /** A roll of more than one part, for its lines are long. */
    static String wide(int pupils) {
        String note = "x".repeat(2_000);
        return IntStream.rangeClosed(1, pupils)
                .mapToObj(n -> "%s,Ashdown,Robin%d,2018-05-04,3,2024-09-02,%s\n".formatted(TestUpns.upn(n), n, note))
                .collect(Collectors.joining("", "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,Remark\n", ""));
    }

    String send(String format, String text) {
        byte[] file = bytes(text);
        String id = announced(format, file, "\"" + java.util.UUID.randomUUID() + "\"");
        assertThat(part(id, 0, file)).hasStatusOk();
        return id;
    }

    String announced(String format, byte[] file, String key) {
        MvcTestResult result = announce(api.mis(), announcement(format, file), key);
        assertThat(result).hasStatus(201);
        return new JsonMapper()
                .readTree(result.getResponse().getContentAsByteArray())
                .required("id")
                .stringValue();
    }

    static String announcement(String format, byte[] file) {
        return "{\"format\":\"%s\",\"bytes\":%d,\"sha256\":\"%s\",\"joined\":\"2026-09-02\"}"
                .formatted(
                        format,
                        file.length,
                        HexFormat.of().formatHex(ImportFiles.sha256().digest(file)));
    }

    MvcTestResult announce(TestToken token, String body, String key) {
        return http.post()
                .uri(AttendanceApi.BASE + "/schools/" + URN + "/imports")
                .with(token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult part(String id, int number, byte[] file) {
        return put(id, number, Arrays.copyOfRange(file, number * PART, Math.min(file.length, (number + 1) * PART)));
    }

    MvcTestResult put(String id, int number, byte[] bytes) {
        return http.put()
                .uri(AttendanceApi.BASE + "/imports/" + id + "/parts/" + number)
                .with(api.mis())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(bytes)
                .exchange();
    }

    String ended(String id) {
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

    String state(String id) {
        return json(api.get("/imports/" + id, api.mis())).required("state").stringValue();
    }

    List<JsonNode> lines(String id, String query) {
        List<JsonNode> lines = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            JsonNode page = json(api.get("/imports/" + id + "/lines?after=" + after + query, api.mis()));
            page.required("items").forEach(lines::add);
            after = page.path("next").asString("");
        }
        return lines;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
