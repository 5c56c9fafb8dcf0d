package org.rollcall.attendance.samechild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.json;

import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SameChildApiTest {

    private static final String PREFIX = "org.rollcall.attendance.pupil.";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Store store;

    @Autowired
    private Aggregates<Elsewhere> elsewhere;

    @Autowired
    private Clock clock;

    private AttendanceApi api;
    private TestToken officer;

    @BeforeEach
    void a_council_with_one_school() {
        api = AttendanceApi.withSchool(http);
        officer = api.as(Role.ATTENDANCE_OFFICER);
    }

    @Test
    void a_child_enrolled_under_two_numbers_is_put_before_an_officer_and_never_merged() {
        api.importRoll(line(1, "Robin", "2018-05-04"));
        api.importRoll(line(2, "Robin", "2018-05-04"));

        JsonNode proposal = only(proposals("OPEN"));

        assertThat(proposal.required("score").intValue()).isEqualTo(90);
        assertThat(proposal.required("records").valueStream().map(record -> record.required("upn")
                        .stringValue()))
                .containsExactlyInAnyOrder(TestUpns.upn(1), TestUpns.upn(2));
        assertThat(json(api.get("/pupils", officer)).required("items")).hasSize(2);
    }

    @Test
    void a_child_named_twice_in_one_file_is_found_although_both_are_written_at_once() {
        api.importRoll(line(1, "Robin", "2018-05-04") + line(2, "Robin", "2018-05-04"));

        assertThat(proposals("OPEN")).hasSize(1);
    }

    @Test
    void children_who_are_not_alike_are_left_alone() {
        api.importRoll(line(1, "Robin", "2018-05-04") + line(2, "Kim", "2018-05-04") + line(3, "Robin", "2018-06-04"));

        assertThat(proposals("OPEN")).isEmpty();
    }

    @Test
    void the_council_may_ask_for_less_likeness() {
        assertThat(api.put(
                        "/council/settings/pupil.match-score",
                        api.as(Role.COUNCIL_ADMIN),
                        "{\"from\":\"2026-09-21\",\"value\":60}"))
                .hasStatus2xxSuccessful();

        api.importRoll(line(1, "Robin", "2018-05-04") + line(2, "Robin", "2018-04-05"));

        assertThat(only(proposals("OPEN")).required("score").intValue()).isEqualTo(75);
    }

    @Test
    void a_number_that_takes_the_place_of_a_temporary_one_leads_to_the_same_record() {
        String temporary = "U31240022500R";
        api.importRoll(temporary + ",Ashdown,Robin,2018-05-04,3,2024-09-02,\n");

        JsonNode report = json(api.postCsv(
                "/schools/" + AttendanceApi.URN + "/roll-imports",
                api.mis(),
                "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,FormerUPN\n" + TestUpns.upn(1)
                        + ",Ashdown,Robin,2018-05-04,3,2024-09-02," + temporary + "\n"));

        assertThat(report.required("changed").intValue()).isEqualTo(1);
        assertThat(report.at("/changes/0/changed").toString()).isEqualTo("[\"UPN\",\"FormerUPN\"]");
        assertThat(json(api.importRoll(line(1, "Robin", "2018-05-04")))
                        .required("unchanged")
                        .intValue())
                .as("found by the new number alone")
                .isEqualTo(1);
        assertThat(json(api.importRoll(temporary + ",Ashdown,Robin,2018-05-04,3,2024-09-02,\n"))
                        .required("unchanged")
                        .intValue())
                .as("found by the old number, which does not come back")
                .isEqualTo(1);
        assertThat(proposals("OPEN")).isEmpty();
    }

    @Test
    void a_former_number_that_another_record_has_is_put_before_an_officer() {
        api.importRoll(line(1, "Robin", "2018-05-04") + line(2, "Robbie", "2018-05-04"));

        api.postCsv(
                "/schools/" + AttendanceApi.URN + "/roll-imports",
                api.mis(),
                "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,FormerUPN\n" + TestUpns.upn(2)
                        + ",Ashdown,Robbie,2018-05-04,3,2024-09-02," + TestUpns.upn(1) + "\n");

        assertThat(only(proposals("OPEN")).required("reasons").toString()).isEqualTo("[\"NUMBER\"]");
    }

    @Test
    void an_officer_decides_and_the_decision_is_announced_without_a_name() {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            api.importRoll(line(1, "Robin", "2018-05-04"));
            api.importRoll(line(2, "Robin", "2018-05-04"));
            events.await(PREFIX + "same-child-proposed.v1");
            String id = only(proposals("OPEN")).required("id").stringValue();

            assertThat(decide(id, officer, "\"1\"", "SAME_CHILD")).hasStatusOk();

            assertThat(events.await(PREFIX + "same-child-decided.v1")
                            .data()
                            .required("verdict")
                            .stringValue())
                    .isEqualTo("SAME_CHILD");
            assertThat(events.heard().toString()).doesNotContain("Ashdown", "Robin", TestUpns.upn(1));
            assertThat(only(proposals("SAME_CHILD")).required("decidedBy").stringValue())
                    .isEqualTo("somebody@" + api.council());
            assertThat(proposals("OPEN")).isEmpty();
            assertThat(decide(id, officer, "\"1\"", "DIFFERENT_CHILDREN")).hasStatus(412);
            assertThat(decide(id, officer, "\"2\"", "OPEN")).hasStatus(409);
        }
    }

    @Test
    void another_council_finds_no_such_proposal() {
        api.importRoll(line(1, "Robin", "2018-05-04"));
        api.importRoll(line(2, "Robin", "2018-05-04"));
        String id = only(proposals("OPEN")).required("id").stringValue();
        TestToken stranger = AttendanceApi.stranger(Role.ATTENDANCE_OFFICER);

        assertThat(api.get("/same-child-proposals/" + id, stranger)).hasStatus(404);
        assertThat(decide(id, stranger, "\"1\"", "SAME_CHILD")).hasStatus(404);
        assertThat(json(api.get("/same-child-proposals", stranger)).required("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL_STAFF", "HEAD_TEACHER", "SYSTEM", "AUDITOR", "LICENSING_OFFICER"})
    void without_the_right_role_nothing_is_shown(Role role) {
        assertThat(api.get("/same-child-proposals", api.asSchool(role))).hasStatus(403);
        assertThat(api.get("/pupils-elsewhere", api.asSchool(role))).hasStatus(403);
    }

    @Test
    void two_councils_that_hold_one_number_are_each_told_so_and_nothing_more() {
        HeldNumbers numbers = numbers();
        TenantId one = Councils.fresh();
        TenantId other = Councils.fresh();
        Upn upn = Upn.of(TestUpns.upn(7));

        try (PublishedEvents events = PublishedEvents.of(one, "attendance")) {
            numbers.hold(one, upn, "pupil-of-one");
            assertThat(told(one)).isEmpty();

            numbers.hold(other, upn, "pupil-of-other");
            numbers.hold(other, upn, "pupil-of-other");

            assertThat(told(one)).containsExactly("pupil-of-one");
            assertThat(told(other)).containsExactly("pupil-of-other");
            assertThat(events.await(PREFIX + "number-held-elsewhere.v1").data().toString())
                    .contains("pupil-of-one")
                    .doesNotContain("pupil-of-other", other.value(), upn.value());
        }
    }

    @Test
    void who_comes_back_after_a_crash_tells_both_sides_all_the_same() {
        TenantId one = Councils.fresh();
        TenantId other = Councils.fresh();
        Upn upn = Upn.of(TestUpns.upn(8));
        Aggregates<HeldNumber> notes = store.aggregates(new HeldNumberType());
        NumberKey key = key();
        new Ledger<>(notes)
                .add(
                        TenantId.PLATFORM,
                        key.nameOf(upn),
                        new HeldNumber(List.of(
                                new HeldNumber.Holder(one.value(), "p-1"),
                                new HeldNumber.Holder(other.value(), "p-2"))),
                        known -> known);

        numbers(key).hold(other, upn, "p-2");

        assertThat(told(one)).containsExactly("p-1");
        assertThat(told(other)).containsExactly("p-2");
    }

    @Test
    void a_note_of_a_number_cannot_be_read_without_the_key() {
        Upn upn = Upn.of(TestUpns.upn(9));

        assertThat(key().nameOf(upn))
                .hasSize(64)
                .doesNotContain(upn.value())
                .isNotEqualTo(new NumberKey(new byte[32]).nameOf(upn));
    }

    private HeldNumbers numbers() {
        return numbers(key());
    }

    private HeldNumbers numbers(NumberKey key) {
        return new HeldNumbers(
                new Ledger<>(store.aggregates(new HeldNumberType())), new Ledger<>(elsewhere), Optional.of(key), clock);
    }

    /** A key of this test's own, so that no other test holds its numbers. */
    private NumberKey key() {
        byte[] secret = Arrays.copyOf(api.council().value().getBytes(UTF_8), 32);
        return NumberKey.given(Base64.getEncoder().encodeToString(secret)).orElseThrow();
    }

    private List<String> told(TenantId council) {
        Slice<Stored<Elsewhere>> page = elsewhere.slice(council, java.util.Map.of(), null, 10);
        return page.items().stream().map(each -> each.value().pupilId()).toList();
    }

    private List<JsonNode> proposals(String verdict) {
        return json(api.get("/same-child-proposals?verdict=" + verdict, officer))
                .required("items")
                .valueStream()
                .toList();
    }

    private static JsonNode only(List<JsonNode> items) {
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private MvcTestResult decide(String id, TestToken token, String version, String verdict) {
        return http.put()
                .uri(AttendanceApi.BASE + "/same-child-proposals/" + id + "/decision")
                .with(token)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"verdict\":\"%s\"}".formatted(verdict))
                .exchange();
    }

    private static String line(int n, String forename, String born) {
        return "%s,Ashdown,%s,%s,3,2024-09-02,\n".formatted(TestUpns.upn(n), forename, born);
    }
}
