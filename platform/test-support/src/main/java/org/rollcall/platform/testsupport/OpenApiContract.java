package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The API that a service serves is the one in {@code contracts/}. After a change that is meant, run the test once with
 * {@code -Drollcall.contracts=write} and read the difference before committing it.
 */
public final class OpenApiContract {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiContract() {}

    public static void isServed(MockMvcTester http, String service) throws UnsupportedEncodingException {
        JsonNode document = served(http, service);
        assertThat(document.toString()).as("every body has a schema").doesNotContain("\"application/json\":{}");
        Path promised = Contract.of(service).openApi();
        if ("write".equals(System.getProperty("rollcall.contracts"))) {
            YAML.writeValue(promised, document);
        }
        assertThat(Files.exists(promised))
                .as("contracts/%s/openapi.yaml", service)
                .isTrue();
        assertThat(document).as("the served API, and contracts/").isEqualTo(YAML.readTree(promised));
    }

    /**
     * Somebody who has the document alone need not guess: it says what each operation does, each parameter means and each field holds,
     * and its examples are valid. What the code does not say itself stands in the service's {@code api-words.yaml}.
     */
    public static void isExplained(MockMvcTester http, String service) throws IOException {
        ApiPage page = new ApiPage(served(http, service));
        assertThat(page.wrongExamples())
                .as("examples that their schema refuses")
                .isEmpty();
        assertThat(page.idleWords(words()))
                .as("in api-words.yaml, of what is not there")
                .isEmpty();
        assertThat(page.guesses())
                .as("nothing is said of: write it into api-words.yaml")
                .isEmpty();
    }

    private static JsonNode words() throws IOException {
        try (InputStream words = new ClassPathResource("api-words.yaml").getInputStream()) {
            return YAML.readTree(words);
        }
    }

    private static JsonNode served(MockMvcTester http, String service) throws UnsupportedEncodingException {
        MvcTestResult served =
                http.get().uri("/api/%s/v1/openapi.json".formatted(service)).exchange();
        assertThat(served).hasStatusOk();
        return JSON.readTree(served.getResponse().getContentAsString());
    }
}
