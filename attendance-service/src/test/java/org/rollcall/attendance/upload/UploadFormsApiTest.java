package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.BASE;
import static org.rollcall.attendance.AttendanceApi.REGISTER_HEADER;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class UploadFormsApiTest {

    private static final String NDJSON = "application/x-ndjson";

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;

    @BeforeEach
    void a_school() {
        api = AttendanceApi.withSchool(http);
        api.importRoll(rollLine(1));
    }

    @Test
    void json_lines_are_taken_as_the_same_lines_of_csv_are() {
        String lines = jsonLine("2026-09-14", "AM", "L", ",\"minutesLate\":5")
                + jsonLine("2026-09-14", "PM", "\\\\", "")
                + jsonLine("2026-09-12", "AM", "/", "")
                + "no object\n";

        JsonNode report = json(send(NDJSON, "identity", bytes(lines)));

        assertThat(report.required("created").intValue()).isEqualTo(2);
        assertThat(report.required("refused").intValue()).isEqualTo(2);
        assertThat(report.required("problems").get(0).required("line").intValue())
                .isEqualTo(3);
        assertThat(json(api.upload(line(1, "2026-09-14", "PM", "\\")))
                        .required("unchanged")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_packed_file_is_unpacked_while_it_is_read() throws IOException {
        JsonNode report =
                json(send("text/csv", "gzip", packed(bytes(REGISTER_HEADER + line(1, "2026-09-14", "AM", "/")))));

        assertThat(report.required("created").intValue()).isEqualTo(1);
    }

    @Test
    void a_packed_file_that_unpacks_to_more_than_anybody_sends_is_turned_away() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bomb)) {
            packing.write(bytes(REGISTER_HEADER));
            byte[] same = bytes(line(1, "2026-09-14", "AM", "/").repeat(20_000));
            for (int i = 0; i < 80; i++) {
                packing.write(same);
            }
        }
        assertThat(bomb.size()).isLessThan(1_000_000);

        assertThat(send("text/csv", "gzip", bomb.toByteArray())).hasStatus(413);
    }

    @Test
    void a_packed_file_that_is_broken_is_refused_and_so_is_another_packing() throws IOException {
        byte[] whole = packed(bytes(REGISTER_HEADER + line(1, "2026-09-14", "AM", "/")));

        assertThat(send("text/csv", "gzip", Arrays.copyOf(whole, whole.length / 2)))
                .hasStatus(400);
        assertThat(send("text/csv", "gzip", bytes("no gzip at all"))).hasStatus(400);
        assertThat(send("text/csv", "br", whole)).hasStatus(415);
        assertThat(send("text/xml", "identity", whole)).hasStatus(415);
    }

    private MvcTestResult send(String form, String encoding, byte[] body) {
        return http.post()
                .uri(BASE + "/schools/" + URN + "/register-uploads")
                .with(api.mis())
                .header("Content-Encoding", encoding)
                .contentType(form)
                .content(body)
                .exchange();
    }

    private static String jsonLine(String date, String session, String code, String more) {
        return "{\"upn\":\"%s\",\"date\":\"%s\",\"session\":\"%s\",\"code\":\"%s\"%s}%n"
                .formatted(TestUpns.upn(1), date, session, code, more);
    }

    private static byte[] packed(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(text);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
