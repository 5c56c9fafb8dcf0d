package org.rollcall.referral.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.caselog.CaseOfTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** What only a real server can show: where the largest file stops, with the limits that the service ships. */
@RollcallTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@DirtiesContext
class UploadLimitTest {

    private static final String BOUNDARY = "one-form";

    @Autowired
    private ApplicationContext service;

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest(name = "a file of {0} bytes: {1}")
    @CsvSource({"20971520, 201", "20971521, 413"})
    void a_file_may_have_twenty_megabytes_and_not_one_byte_more(int length, int status) throws Exception {
        CaseOfTest known = new CaseOfTest(service);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + CaseOfTest.ATTACHMENTS))
                .header("Authorization", known.council.officer.bearer())
                .header("Idempotency-Key", "file-of-" + length)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(known.id, length)))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 413) {
            assertThat(answer.body())
                    .contains("urn:rollcall:problem:too-large", "A file may have at most 20,971,520 bytes.");
        } else {
            assertThat(answer.body()).contains("\"length\":" + length);
        }
    }

    private static byte[] form(String caseId, int length) {
        byte[] file = new byte[length];
        Arrays.fill(file, (byte) 'a');
        ByteArrayOutputStream form = new ByteArrayOutputStream(length + 1_000);
        form.writeBytes(field("kind", "case"));
        form.writeBytes(field("subject", caseId));
        form.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"long.txt\"\r\n\r\n"
                .formatted(BOUNDARY)
                .getBytes(UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return form.toByteArray();
    }

    private static byte[] field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value)
                .getBytes(UTF_8);
    }
}
