package org.rollcall.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "rollcall.service=school")
@AutoConfigureMockMvc
class RulesApiTest {

    @Autowired
    MockMvcTester http;

    @Test
    void the_rules_are_listed_with_what_they_ask_and_the_law_they_follow() {
        assertThat(http.get().uri("/api/school/v1/rules"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"items": [{
                          "rule": "half.day",
                          "given": [{"name": "day", "form": "a date such as 2026-10-19", "required": true},
                                    {"name": "why", "form": "a text that is not blank", "required": false}],
                          "basis": [{"provision": "Half-Holiday Act 1900 s.1", "source": "https://law.example/1900/1",
                                     "url": "https://law.example/1900/1", "inForceFrom": "1900-01-01", "checkedOn": "2026-11-21"},
                                    {"provision": "Half-Holiday Act 2030 s.2", "source": "draft",
                                     "url": "", "inForceFrom": null, "checkedOn": "2026-11-20"}]}]}
                        """);
        assertThat(http.get().uri("/api/school/v1/rules/half.day"))
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("half.day");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            2026-09-16 | {"halfDay": true, "at": "12:00"}
            2026-09-17 | {"halfDay": false, "at": null}
            2026-09-19 | {"halfDay": false}
            """)
    void a_rule_answers_with_its_basis_and_keeps_what_its_answer_is_made_of(String day, String answer) {
        assertThat(ask("half.day", "{\"day\": \"%s\"}".formatted(day)))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"rule": "half.day", "answer": %s, "basis": [
                          {"provision": "Half-Holiday Act 1900 s.1", "source": "https://law.example/1900/1", "inForceFrom": "1900-01-01"},
                          {"provision": "Half-Holiday Act 2030 s.2", "source": "draft", "inForceFrom": null}]}
                        """.formatted(answer));
    }

    @Test
    void facts_that_cannot_be_read_or_known_are_invalid_input() {
        assertThat(ask("half.day", "{\"date\": \"2026-09-16\"}"))
                .failure()
                .rootCause()
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "/date is not known here: remove it, or use one of day, why; /day is required: give a date such as 2026-10-19");
        assertThat(ask("half.day", "{\"day\": \"2026-09-18\"}"))
                .failure()
                .rootCause()
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nothing is known of Fridays");
    }

    @Test
    void a_rule_that_the_service_does_not_have_is_not_found() {
        assertThat(ask("whole.day", "{}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/school/v1/rules/whole.day")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_api_document_gives_each_rule_its_own_facts_and_answer() {
        assertThat(http.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsOnlyKeys(
                        "/api/school/v1/rules", "/api/school/v1/rules/{rule}", "/api/school/v1/rules/half.day")
                .extractingByKey("/api/school/v1/rules/half.day", InstanceOfAssertFactories.MAP)
                .extractingByKey("post", InstanceOfAssertFactories.MAP)
                .satisfies(post -> {
                    assertThat(post.get("requestBody"))
                            .asString()
                            .contains("additionalProperties=false, properties={day={");
                    assertThat(post.get("responses"))
                            .asString()
                            .contains(
                                    "oneOf=[{",
                                    "halfDay",
                                    "\"at\":{\"type\":[\"string\",\"null\"]}},\"required\":[\"halfDay\",\"at\"]");
                });
    }

    private MvcTestResult ask(String rule, String facts) {
        return http.post()
                .uri("/api/school/v1/rules/" + rule)
                .contentType(MediaType.APPLICATION_JSON)
                .content(facts)
                .exchange();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class School {}
}
