package org.rollcall.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.platform.tenancy.Role.ATTENDANCE_OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.testsupport.TestEnvironment;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** What only a real server can show: bodies that do not say how long they are, addresses that are none, and ports. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@ContextConfiguration(initializers = TestEnvironment.class)
@DirtiesContext
class RealHttpTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int api;

    @Value("${local.management.port}")
    private int management;

    @ParameterizedTest(name = "{2} bytes of {1} and of unknown length: {3}")
    @CsvSource({
        "parcels, application/json, 4096, 422",
        "parcels, application/json, 4097, 413",
        "parcels/labels, text/csv, 16384, 200",
        "parcels/labels, text/csv, 16385, 413"
    })
    void a_body_that_does_not_say_its_length_is_read_no_further_than_the_limit(
            String path, String type, int length, int status) throws Exception {
        byte[] body = ("{\"label\":\"" + "x".repeat(length - 12) + "\"}").getBytes(UTF_8);
        HttpRequest.Builder request = request("/api/sample/v1/" + path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        if (path.equals("parcels")) {
            request.header("Idempotency-Key", "key-" + length);
        }

        assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "a file of {0} bytes in a form: {1}")
    @CsvSource({"16384, 200", "16385, 413", "2000000, 413"})
    void a_file_in_a_form_may_be_as_large_as_the_limit_whatever_the_form_adds(int length, int status) throws Exception {
        HttpResponse<String> answer = send(form("file", "x".repeat(length), "one"), "key-" + length);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (length == 16_385) {
            assertThat(answer.body()).contains("A file may have at most 16,384 bytes");
        }
    }

    @Test
    void a_form_is_the_same_request_again_whatever_parts_its_fields() throws Exception {
        String first = send(form("file", "picture", "one"), "key").body();

        assertThat(first).endsWith(" 7");
        assertThat(send(form("file", "picture", "two"), "key").body()).isEqualTo(first);
        assertThat(send(form("file", "Picture", "one"), "key").body()).isNotEqualTo(first);
    }

    @Test
    void a_form_without_its_file_and_one_that_is_none_are_told_so() throws Exception {
        assertThat(send(form("else", "picture", "one"), "key").statusCode()).isEqualTo(422);
        assertThat(send("not a form", "key").statusCode()).isIn(400, 422);
    }

    private HttpResponse<String> send(String form, String key) throws Exception {
        HttpRequest request = request("/api/sample/v1/parcels/photos")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary(form))
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String boundary(String form) {
        return form.startsWith("--") ? form.substring(2, form.indexOf('\r')) : "none";
    }

    private static String form(String field, String content, String boundary) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.txt\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, field, content, boundary);
    }

    @Test
    void an_address_that_is_none_tells_nothing_of_the_server() throws IOException {
        try (Socket socket = new Socket("localhost", api)) {
            socket.getOutputStream()
                    .write("GET /api/sample/v1/parcels?size=<> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Exception")
                    .doesNotContainIgnoringCase("tomcat");
        }
    }

    @Test
    void measurements_are_on_a_port_of_their_own() throws Exception {
        assertThat(get(management, "/actuator/prometheus")).contains("jvm_memory_used_bytes");
        assertThat(get(api, "/actuator/prometheus")).doesNotContain("jvm_memory_used_bytes");
    }

    private String get(int port, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + api + path))
                .header(
                        "Authorization",
                        TestTokens.of("northmoor").role(ATTENDANCE_OFFICER).bearer());
    }
}
