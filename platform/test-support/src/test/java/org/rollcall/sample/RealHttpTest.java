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
