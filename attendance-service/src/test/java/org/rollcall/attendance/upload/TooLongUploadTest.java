package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 200 MB sent over the wire, made while it is sent. */
@RollcallTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TooLongUploadTest {

    private static final int MEGABYTES = 200;
    private static final byte[] MEGABYTE =
            AttendanceApi.line(1, "2026-09-14", "AM", "/").repeat(23_000).getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvcTester http;

    @LocalServerPort
    private int port;

    @Test
    void a_file_that_says_it_is_too_long_is_turned_away() throws Exception {
        long length = AttendanceApi.REGISTER_HEADER.length() + (long) MEGABYTES * MEGABYTE.length;

        assertTurnedAway(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(TooLongUploadTest::file), length));
    }

    @Test
    void a_file_that_turns_out_too_long_is_turned_away_and_nothing_of_it_is_kept() throws Exception {
        assertTurnedAway(BodyPublishers.ofInputStream(TooLongUploadTest::file));
    }

    private void assertTurnedAway(BodyPublisher body) throws Exception {
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.importRoll(rollLine(1));

        HttpResponse<String> answer = send(api, body);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:rollcall:problem:too-large");
        assertThat(json(api.get("/pupils/" + api.enrol(1) + "/attendance", api.as(Role.ATTENDANCE_OFFICER)))
                        .required("sessions")
                        .size())
                .isZero();
    }

    private HttpResponse<String> send(AttendanceApi api, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
                .uri(URI.create(
                        "http://localhost:%d%s/schools/%s/register-uploads".formatted(port, AttendanceApi.BASE, URN)))
                .header("Authorization", api.mis().bearer())
                .header("Content-Type", "text/csv")
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static InputStream file() {
        InputStream header = stream(AttendanceApi.REGISTER_HEADER.getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(
                header,
                new SequenceInputStream(Collections.enumeration(IntStream.range(0, MEGABYTES)
                        .mapToObj(i -> stream(MEGABYTE))
                        .toList())));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
