package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.platform.tenancy.Role.ATTENDANCE_OFFICER;
import static org.rollcall.platform.tenancy.Role.AUDITOR;
import static org.rollcall.platform.tenancy.Role.PARENT;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class ParcelApiTest {

    private static final String PARCELS = "/api/sample/v1/parcels";
    private static final String BOOKS = "{\"label\":\"books\",\"size\":\"SMALL\",\"packedOn\":\"2026-09-01\"}";

    private final TenantId council = Councils.fresh();
    private final TestToken officer = TestTokens.of(council).role(ATTENDANCE_OFFICER);

    @Autowired
    private MockMvcTester http;

    @Test
    void a_created_record_has_a_location_and_a_version() {
        MvcTestResult created = pack(officer, "key", BOOKS);

        assertThat(created).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"1\"");
        assertThat(get(officer, String.valueOf(created.getResponse().getHeader("Location"))))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .extractingPath("$.label")
                .isEqualTo("books");
    }

    @Test
    void without_a_date_the_clock_of_the_test_decides() {
        assertThat(pack(officer, "key", "{\"label\":\"books\",\"size\":\"SMALL\"}"))
                .bodyJson()
                .extractingPath("$.packedOn")
                .isEqualTo("2026-09-21");
    }

    @Test
    void the_same_key_and_body_give_the_same_answer() {
        MvcTestResult first = pack(officer, "key", BOOKS);
        MvcTestResult repeat = pack(officer, "key", BOOKS);

        assertThat(repeat).hasStatus(HttpStatus.CREATED);
        assertThat(repeat.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(get(officer, PARCELS + "?size=SMALL"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        pack(officer, "key", BOOKS);

        assertThat(pack(officer, "key", BOOKS.replace("books", "bricks")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:different-request");
    }

    @Test
    void the_same_key_from_another_person_is_another_request() {
        pack(officer, "key", BOOKS);

        assertThat(pack(officer.subject("somebody else"), "key", BOOKS)).hasStatus(HttpStatus.CREATED);
        assertThat(get(officer, PARCELS + "?size=SMALL"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void a_creation_without_a_key_is_refused() {
        assertThat(http.post()
                        .uri(PARCELS)
                        .with(officer)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BOOKS))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:idempotency-key-required");
    }

    @Test
    void a_change_with_the_version_that_was_read_is_made_and_gives_the_next() {
        assertThat(open(packed(), "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");
    }

    @Test
    void a_change_with_a_stale_version_is_refused() {
        String parcel = packed();
        open(parcel, "\"1\"");

        assertThat(open(parcel, "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:stale-version");
    }

    @Test
    void a_change_without_a_version_is_refused() {
        assertThat(http.put().uri(packed() + "/opening").with(officer)).hasStatus(428);
    }

    @Test
    void a_version_that_is_not_one_etag_is_not_understood() {
        String parcel = packed();

        assertThat(open(parcel, "1")).hasStatus(400);
        assertThat(open(parcel, "*")).hasStatus(400);
        assertThat(open(parcel, "\"1\", \"2\"")).hasStatus(400);
    }

    @Test
    void a_refusal_lists_every_failing_guard_with_its_provision() {
        String parcel = packed();
        open(parcel, "\"1\"");

        assertThat(open(parcel, "\"2\""))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type":"urn:rollcall:problem:refused","status":409,"guards":[
                          {"code":"ALREADY_OPENED","provision":"Parcels Act 1999 s.1"},
                          {"code":"TAPE_CUT","provision":"Parcels Act 1999 s.2"}]}""");
    }

    @Test
    void another_councils_record_is_not_found_the_same_as_one_that_does_not_exist() {
        String parcel = packed();
        TestToken stranger = TestTokens.of(Councils.fresh()).role(ATTENDANCE_OFFICER);

        MvcTestResult others = get(stranger, parcel);
        MvcTestResult none = get(stranger, PARCELS + "/" + UUID.randomUUID());

        assertThat(others).hasStatus(404);
        assertThat(none).hasStatus(404);
        assertThat(withoutInstance(others)).isEqualTo(withoutInstance(none));
        assertThat(get(stranger, PARCELS + "?size=SMALL"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void an_id_that_cannot_be_one_is_not_found() {
        assertThat(get(officer, PARCELS + "/7")).hasStatus(404);
    }

    @Test
    void who_may_read_may_not_write() {
        TestToken auditor = TestTokens.of(council).role(AUDITOR);

        assertThat(get(auditor, PARCELS + "?size=SMALL")).hasStatusOk();
        assertThat(pack(auditor, "key", BOOKS))
                .hasStatus(403)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:forbidden");
    }

    @Test
    void a_role_outside_the_table_may_do_nothing() {
        assertThat(get(TestTokens.of(council).role(PARENT), PARCELS + "?size=SMALL"))
                .hasStatus(403);
    }

    @Test
    void a_handler_that_names_no_authority_is_closed() {
        assertThat(get(officer, PARCELS + "/weight")).hasStatus(403);
    }

    @Test
    void a_list_comes_in_pages() {
        pack(officer, "a", BOOKS);
        pack(officer, "b", BOOKS);
        pack(officer, "c", BOOKS);

        MvcTestResult first = get(officer, PARCELS + "?size=SMALL&limit=2");
        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
        String next = com.jayway.jsonpath.JsonPath.read(body(first), "$.next");
        assertThat(get(officer, PARCELS + "?size=SMALL&limit=2&after=" + next))
                .bodyJson()
                .satisfies(json -> assertThat(json.getJson()).doesNotContain("\"next\":\""))
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    private String packed() {
        return String.valueOf(pack(officer, "key", BOOKS).getResponse().getHeader("Location"));
    }

    private MvcTestResult open(String parcel, String version) {
        return http.put()
                .uri(parcel + "/opening")
                .with(officer)
                .header("If-Match", version)
                .exchange();
    }

    private MvcTestResult pack(TestToken token, String key, String body) {
        return http.post()
                .uri(PARCELS)
                .with(token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(TestToken token, String uri) {
        return http.get().uri(uri).with(token).exchange();
    }

    private static String withoutInstance(MvcTestResult result) {
        return body(result).replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
