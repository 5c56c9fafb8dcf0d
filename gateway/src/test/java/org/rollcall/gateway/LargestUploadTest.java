package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** With the limit that the gateway ships: the largest file that a service takes is the service's to judge, and never stops here. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
        initializers = {World.class, LargestUploadTest.AsShipped.class},
        classes = GatewayApplication.class)
@DirtiesContext
class LargestUploadTest {

    private static final String LIMIT = "rollcall.gateway.max-body";
    private static final String ATTACHMENTS = "/api/referral/v1/attachments";
    private static final int LARGEST_FILE = 20 << 20;
    private static final int REST_OF_THE_FORM = 1_000;

    @LocalServerPort
    int port;

    static final class AsShipped implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            Map<String, Object> shipped = Map.of(LIMIT, shipped(), "rollcall.gateway.patience.uploads", ATTACHMENTS);
            application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("as-shipped", shipped));
        }

        private static Object shipped() {
            try {
                Object limit = new YamlPropertySourceLoader()
                        .load("shipped", new ClassPathResource("application.yaml"))
                        .getFirst()
                        .getProperty(LIMIT);
                return Objects.requireNonNull(limit);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @BeforeEach
    void the_service_is_well() {
        World.service("referral").behavingWell();
    }

    @ParameterizedTest(name = "a file of twenty megabytes and {0} bytes")
    @ValueSource(ints = {0, 1})
    void a_form_with_the_largest_file_arrives_whole_and_one_byte_more_too(int more) {
        int length = LARGEST_FILE + more + REST_OF_THE_FORM;

        HttpResponse<String> answer = Ask.post(port, ATTACHMENTS, BodyPublishers.ofByteArray(new byte[length]))
                .with("Content-Type", "multipart/form-data; boundary=x")
                .bearing(World.token())
                .answer();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(World.service("referral").last().bytes()).isEqualTo(length);
    }

    @Test
    void what_no_service_would_take_is_refused_here_with_the_limit_named() throws Exception {
        RawUpload upload = RawUpload.declared(port, ATTACHMENTS, (64L << 20) + 1);

        assertThat(upload.statusLine()).contains(" 413 ");
        assertThat(upload.answer()).contains("urn:rollcall:problem:too-large", "67108864 bytes");
        assertThat(World.service("referral").received()).isEmpty();
    }
}
