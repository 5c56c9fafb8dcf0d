package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class LimitsTest {

    private static final int LIMIT = 1 << 20;
    private static final String UPLOAD = "/api/attendance/v1/schools/142101/register-uploads";

    @LocalServerPort
    int port;

    @BeforeEach
    void services_are_well() {
        World.service("attendance").behavingWell();
        World.service("legal").behavingWell();
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT, LIMIT - 1, 0})
    void a_body_up_to_the_limit_arrives_whole(int bytes) {
        assertThat(upload(bytes).statusCode()).isEqualTo(200);
        assertThat(World.service("attendance").last().bytes()).isEqualTo(bytes);
    }

    @Test
    void a_body_one_byte_longer_is_refused_by_its_length() {
        HttpResponse<String> answer = upload(LIMIT + 1);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Ask.problem(answer)).containsEntry("type", "urn:rollcall:problem:too-large");
        assertThat(World.service("attendance").received()).isEmpty();
    }

    @Test
    void a_200_megabyte_upload_is_refused_by_its_length() throws Exception {
        assertThat(RawUpload.declared(port, UPLOAD, 200L << 20).statusLine()).contains(" 413 ");
        assertThat(World.service("attendance").received()).isEmpty();
    }

    @Test
    void a_200_megabyte_upload_of_unknown_length_is_cut_off_while_it_streams() throws Exception {
        RawUpload upload = RawUpload.chunked(port, UPLOAD, 200L << 20);

        assertThat(upload.statusLine()).contains(" 413 ");
        assertThat(upload.answer()).contains("urn:rollcall:problem:too-large");
        assertThat(upload.sent()).isLessThan(200L << 20);
        assertThat(World.service("attendance").received()).isEmpty();
    }

    @Test
    void a_caller_that_breaks_off_does_not_count_against_the_service() throws Exception {
        for (int call = 0; call < 8; call++) {
            RawUpload.brokenOff(port, UPLOAD);
        }
        assertThat(upload(10).statusCode()).isEqualTo(200);
    }

    @Test
    void the_fourth_request_of_a_client_with_three_an_hour_is_refused_and_other_councils_go_on() {
        String northmoor = World.PROVIDER.tokens().of("northmoor", "eager");
        String eastvale = World.PROVIDER.tokens().of("eastvale", "eager");

        for (int left = 2; left >= 0; left--) {
            HttpResponse<String> answer = get(northmoor);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Ask.header(answer, "RateLimit-Policy")).isEqualTo("\"three-an-hour\";q=3;w=3600");
            assertThat(Ask.header(answer, "RateLimit")).matches("\"three-an-hour\";r=" + left + ";t=\\d+");
        }
        HttpResponse<String> refused = get(northmoor);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Ask.problem(refused)).containsEntry("type", "urn:rollcall:problem:rate-limited");
        assertThat(Integer.parseInt(Ask.header(refused, "Retry-After"))).isBetween(1, 1200);
        assertThat(Ask.header(refused, "RateLimit")).startsWith("\"three-an-hour\";r=0;t=");
        assertThat(World.service("legal").received()).hasSize(3);

        HttpResponse<String> other = get(eastvale);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(Ask.header(other, "RateLimit-Policy")).isEqualTo("\"standard\";q=12000;w=60");
        assertThat(get(World.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_reader_without_a_token_has_a_limit_too() {
        HttpResponse<String> answer =
                Ask.get(port, "/api/legal/v1/openapi.json").answer();

        assertThat(Ask.header(answer, "RateLimit-Policy")).isEqualTo("\"anonymous\";q=600;w=60");
    }

    private HttpResponse<String> get(String token) {
        return Ask.get(port, "/api/legal/v1/things").bearing(token).answer();
    }

    private HttpResponse<String> upload(int bytes) {
        return Ask.post(port, UPLOAD, BodyPublishers.ofByteArray(new byte[bytes]))
                .bearing(World.token())
                .answer();
    }
}
