package org.rollcall.platform.testsupport.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.RuleCatalogue;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.Canary;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the legal rules of every service promise, asked over HTTP: every worked case is answered to the letter, facts are read
 * strictly and told to nobody else, nobody asks without a token, and the law register is up to date. A service's test extends this and adds nothing.
 */
@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
public abstract class RulesContract {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private RuleCatalogue catalogue;

    @Autowired
    private Environment environment;

    @TestFactory
    Stream<DynamicTest> every_worked_case_is_answered_to_the_letter() {
        return catalogue.rules().stream()
                .flatMap(rule -> Vectors.of(rule.id()))
                .map(vector -> dynamicTest(vector.toString(), () -> {
                    JsonNode answer = json(ask(vector.rule(), vector.given()));
                    assertThat(answer.get("rule").stringValue()).isEqualTo(vector.rule());
                    assertThat(answer.get("answer")).isEqualTo(vector.expect());
                    assertThat(answer.get("basis").size()).isPositive();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_fact_that_the_rule_does_not_know_is_refused_with_its_place() {
        return catalogue.rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> assertThat(ask(rule.id(), JSON.readTree("{\"surplus\": 1}")))
                        .hasStatus(422)
                        .bodyJson()
                        .extractingPath("$.errors[*].pointer")
                        .asArray()
                        .contains("/surplus")));
    }

    @TestFactory
    Stream<DynamicTest> nobody_asks_without_a_token() {
        return Stream.concat(Stream.of(""), catalogue.rules().stream().map(rule -> "/" + rule.id()))
                .map(path -> dynamicTest(
                        "GET rules" + path,
                        () -> assertThat(http.get().uri(uri(path))).hasStatus(401)));
    }

    @Test
    void a_rule_is_not_answered_without_a_token() {
        assertThat(http.post()
                        .uri(uri("/" + catalogue.rules().getFirst().id()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401);
    }

    @Test
    void the_rules_are_listed_with_their_provisions() {
        JsonNode list = json(http.get().uri(uri("")).with(token()).exchange());

        assertThat(list.get("items").valueStream().map(item -> item.get("rule").stringValue()))
                .containsExactlyElementsOf(
                        catalogue.rules().stream().map(LegalRule::id).toList());
        assertThat(list.get("items").valueStream())
                .allSatisfy(item -> assertThat(item.get("basis").size()).isPositive());
    }

    @Test
    void another_rule_is_not_found() {
        assertThat(ask("no.such.rule", JSON.readTree("{}"))).hasStatus(404);
    }

    @Test
    void what_facts_say_is_in_no_refusal_and_no_line_of_the_log(CapturedOutput log) {
        List<String> refusals = catalogue.rules().stream()
                .flatMap(rule -> Vectors.of(rule.id()))
                .map(vector -> ask(vector.rule(), marked(vector.given())))
                .filter(answer -> answer.getResponse().getStatus() >= 400)
                .map(answer -> new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .toList();

        assertThat(refusals).isNotEmpty().noneMatch(refusal -> refusal.contains(Canary.WORDS));
        assertThat(log.getAll()).doesNotContain(Canary.WORDS);
    }

    @Test
    void the_law_register_says_what_the_rules_rest_on() {
        LawRegister.requireCurrent(service() + "-service", catalogue.rules());
    }

    /** The same facts with the mark for every value. */
    private static JsonNode marked(JsonNode facts) {
        if (facts instanceof ObjectNode object) {
            ObjectNode marked = JSON.createObjectNode();
            object.properties().forEach(fact -> marked.set(fact.getKey(), marked(fact.getValue())));
            return marked;
        }
        if (facts.isArray()) {
            ArrayNode marked = JSON.createArrayNode();
            facts.forEach(fact -> marked.add(marked(fact)));
            return marked;
        }
        return JSON.getNodeFactory().stringNode(Canary.WORDS);
    }

    private MvcTestResult ask(String rule, JsonNode given) {
        return http.post()
                .uri(uri("/" + rule))
                .with(token())
                .contentType(MediaType.APPLICATION_JSON)
                .content(given.toString())
                .exchange();
    }

    private String uri(String path) {
        return "/api/" + service() + "/v1/rules" + path;
    }

    private String service() {
        return environment.getRequiredProperty("rollcall.service");
    }

    private static TestToken token() {
        return TestTokens.of("northmoor").role(Role.AUDITOR);
    }

    private static JsonNode json(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
