package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.platform.tenancy.Role.ATTENDANCE_OFFICER;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemTest {

    private static final String PARCELS = "/api/sample/v1/parcels";

    private final TestToken officer = TestTokens.of(Councils.fresh()).role(ATTENDANCE_OFFICER);

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'label':'x'}                                        | /size        | must not be null",
                "{'label':' ','size':'SMALL'}                         | /label       | must not be blank",
                "{'label':'x','size':'TINY'}                          | /size        | must be one of SMALL, LARGE",
                "{'label':'x','size':0}                               | /size        | must be one of SMALL, LARGE",
                "{'label':'x','size':'SMALL','packedOn':'2026-02-30'} | /packedOn    | must be a date such as 2026-09-21",
                "{'label':'x','size':'SMALL','packedOn':'1/9/2026'}   | /packedOn    | must be a date such as 2026-09-21",
                "{'label':'x','size':'SMALL','packedOn':'2026-09-01T23:30:00Z'} | /packedOn | must be a date such as 2026-09-21",
                "{'label':'x','size':'SMALL','items':[{'name':'','pounds':1}]}   | /items/0/name   | must not be blank",
                "{'label':'x','size':'SMALL','items':[{'name':'a','pounds':1.5}]} | /items/0/pounds | must be a whole number",
                "{'label':'x','size':'SMALL','items':[{'name':'a','pounds':1},{'name':'b','pounds':'many'}]} | /items/1/pounds | must be a whole number",
                "{'label':'x','size':'SMALL','items':[{'name':'a'}]} | /items/0/pounds | must be a whole number",
                "{'label':'x','size':'SMALL','items':[{'name':'a','pounds':1},null]} | /items/1 | must be an object",
                "{'label':'x','size':'SMALL','items':[{'name':'a','pounds':99999999999}]} | /items/0/pounds | must be a number that is nearer to 0",
                "{'label':['x'],'size':'SMALL'}                       | /label       | must be a text",
                "{'label':'x','size':'SMALL','items':{}}              | /items       | must be a list"
            })
    void a_field_that_is_not_valid_is_pointed_at_with_how_to_mend_it(String body, String pointer, String fix) {
        assertThat(pack(body.replace('\'', '"')))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type":"urn:rollcall:problem:invalid-input",
                         "errors":[{"pointer":"%s","detail":"%s"}]}""".formatted(pointer, fix));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'lable':'x','size':'SMALL'}                | /lable     | did you mean label?",
                "{'label':'x','Size':'SMALL'}                | /Size      | did you mean size?",
                "{'label':'x','size':'SMALL','packed_on':''} | /packed_on | did you mean packedOn?",
                "{'label':'x','size':'SMALL','colour':{'a':[1]}} | /colour | remove it, or use one of label, size, packedOn, items",
                "{'label':'x','size':'SMALL','items':[{'name':'a','pounds':1},{'name':'b','pounds':1,'x/y':1}]} | /items/1/x~1y | remove it, or use one of name, pounds",
                "{'label':'x','size':'SMALL','items':[{'naem':[[]],'pounds':1}]} | /items/0/naem | did you mean name?"
            })
    void a_field_that_nobody_asked_for_is_refused_with_what_it_may_have_been(String body, String pointer, String fix) {
        assertThat(pack(body.replace('\'', '"'))).hasStatus(422).bodyJson().isLenientlyEqualTo("""
                        {"type":"urn:rollcall:problem:invalid-input",
                         "errors":[{"pointer":"%s","detail":"is not known here: %s"}]}""".formatted(
                        pointer, fix));
    }

    @Test
    void all_fields_that_nobody_asked_for_are_listed_at_once_also_beside_one_that_cannot_be_read() {
        assertThat(pack("{\"a\":1,\"items\":[{\"b\":1,\"name\":\"x\",\"pounds\":1}],\"c\":{\"a\":1},\"size\":7}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/items/0/b");
    }

    @ParameterizedTest
    @CsvSource({
        "size=SMALL&limmit=7, ?limmit, 'is not known here: did you mean limit?'",
        "SIZE=SMALL, ?SIZE, 'is not known here: did you mean size?'",
        "size=SMALL&q=x&limit=7, ?q, 'is not known here: remove it, or use one of size, after, limit'",
        "size=SMALL&%73ort=x, ?sort, 'is not known here: remove it, or use one of size, after, limit'"
    })
    void a_parameter_that_the_address_does_not_take_is_refused(String query, String pointer, String fix) {
        assertThat(http.get().uri(URI.create(PARCELS + "?" + query)).with(officer))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo("{\"errors\":[{\"pointer\":\"%s\",\"detail\":\"%s\"}]}".formatted(pointer, fix));
    }

    @Test
    void a_stranger_is_not_told_which_parameters_there_are() {
        assertThat(http.get().uri(PARCELS + "?q=x").with(TestTokens.of(Councils.fresh())))
                .hasStatus(403);
    }

    @Test
    void all_fields_that_are_not_valid_are_listed_at_once() {
        assertThat(pack("{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .satisfies(pointers -> assertThat(
                                List.copyOf((List<?>) pointers).stream().map(String::valueOf))
                        .containsExactlyInAnyOrder("/label", "/size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"label\":", "[1]]", "not json"})
    void a_body_that_is_not_json_is_not_understood(String body) {
        assertThat(pack(body)).bodyJson().extractingPath("$.status").isIn(400, 422);
    }

    @ParameterizedTest
    @CsvSource({
        "size=TINY, ?size, 'must be one of SMALL, LARGE'",
        "'', ?size, is required",
        "size=SMALL&limit=0, ?limit, must be a whole number from 1 to 200",
        "size=SMALL&limit=201, ?limit, must be a whole number from 1 to 200",
        "size=SMALL&limit=many, ?limit, must be a whole number from 1 to 200"
    })
    void a_query_parameter_that_is_not_valid_is_pointed_at(String query, String pointer, String fix) {
        assertThat(http.get().uri(PARCELS + "?" + query).with(officer))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo("{\"errors\":[{\"pointer\":\"%s\",\"detail\":\"%s\"}]}".formatted(pointer, fix));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void a_page_may_have_from_one_to_two_hundred_items(int limit) {
        assertThat(http.get().uri(PARCELS + "?size=SMALL&limit=" + limit).with(officer))
                .hasStatusOk();
    }

    @Test
    void a_file_may_be_larger_than_a_document() {
        assertThat(send(MediaType.parseMediaType("text/csv"), PARCELS + "/labels", "x".repeat(16 * 1024)))
                .hasStatusOk();
        assertThat(send(MediaType.parseMediaType("text/csv"), PARCELS + "/labels", "x".repeat(16 * 1024 + 1)))
                .hasStatus(413);
        assertThat(pack("x".repeat(4 * 1024 + 1)))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:too-large");
    }

    @Test
    void a_type_we_do_not_read_is_refused() {
        assertThat(send(MediaType.APPLICATION_XML, PARCELS + "/labels", "<x/>"))
                .hasStatus(415)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Send Content-Type with one of these: text/csv.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "nonsense", "text/html, application/xml"})
    void whoever_does_not_take_what_would_be_answered_is_told_so_before_anything_is_done(String accept) {
        String body = "{\"label\":\"x\",\"size\":\"LARGE\"}";
        MvcTestResult answer = http.post()
                .uri(PARCELS)
                .with(officer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept", accept)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();

        assertThat(answer)
                .hasStatus(406)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Send Accept with one of these: application/json.");
        assertThat(http.get().uri(PARCELS + "?size=LARGE").with(officer))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.5", ""})
    void whoever_takes_a_document_among_others_gets_it(String accept) {
        assertThat(http.get().uri(PARCELS + "?size=SMALL").with(officer).header("Accept", accept))
                .hasStatusOk();
    }

    @Test
    void a_method_that_is_not_there_is_refused() {
        assertThat(http.delete().uri(PARCELS).with(officer))
                .hasStatus(405)
                .containsHeader("Allow")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("This address takes GET, POST.");
    }

    @Test
    void a_body_that_is_left_out_is_asked_for() {
        assertThat(http.post()
                        .uri(PARCELS)
                        .with(officer)
                        .header("Idempotency-Key", "k")
                        .contentType(MediaType.APPLICATION_JSON))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Send a JSON document: this request has no body.");
    }

    @Test
    void an_address_that_is_not_there_is_not_found() {
        assertThat(http.get().uri("/api/sample/v1/nothing").with(officer))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:not-found");
    }

    @Test
    void an_unexpected_failure_gives_an_id_to_quote_and_nothing_else(CapturedOutput log) throws Exception {
        String id = UUID.randomUUID().toString();

        MvcTestResult answer = http.get()
                .uri(PARCELS + "/lost")
                .with(officer)
                .header("X-Correlation-Id", id)
                .exchange();

        assertThat(answer).hasStatus(500).hasHeader("X-Correlation-Id", id);
        assertThat(answer).bodyJson().extractingPath("$.correlationId").isEqualTo(id);
        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain("Ann")
                .doesNotContain("Exception")
                .doesNotContain("rollcall.sample")
                .doesNotContain("trace");
        assertThat(log).contains("[" + id + "]");
    }

    @Test
    void a_request_without_an_id_is_given_one() {
        MvcTestResult answer =
                http.get().uri(PARCELS + "?size=SMALL").with(officer).exchange();

        assertThat(answer.getResponse().getHeader("X-Correlation-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void an_id_that_could_forge_the_log_is_replaced() {
        MvcTestResult answer = http.get()
                .uri(PARCELS + "?size=SMALL")
                .with(officer)
                .header("X-Correlation-Id", "x\nERROR all is lost")
                .exchange();

        assertThat(answer.getResponse().getHeader("X-Correlation-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void no_problem_repeats_what_was_sent() throws Exception {
        String surname = "Featherstonehaugh";
        List<MvcTestResult> answers = List.of(
                pack("{\"label\":\"x\",\"size\":\"%s\"}".formatted(surname)),
                pack("{\"label\":\"x\",\"size\":\"SMALL\",\"packedOn\":\"%s\"}".formatted(surname)),
                pack("{\"label\": %s}".formatted(surname)),
                http.get().uri(PARCELS + "?size=" + surname).with(officer).exchange());

        for (MvcTestResult answer : answers) {
            assertThat(answer.getResponse().getContentAsString()).isNotEmpty().doesNotContain(surname);
        }
    }

    private MvcTestResult pack(String body) {
        return send(MediaType.APPLICATION_JSON, PARCELS, body);
    }

    private MvcTestResult send(MediaType type, String address, String body) {
        return http.post()
                .uri(address)
                .with(officer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .content(body)
                .exchange();
    }
}
