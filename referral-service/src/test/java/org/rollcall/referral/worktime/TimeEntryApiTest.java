package org.rollcall.referral.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.school.KnownSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class TimeEntryApiTest {

    private static final String TIME = "/api/referral/v1/time-entries";
    private static final String BUYS = "142199";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MockMvcTester http;

    private OneCouncil council;

    @BeforeEach
    void a_school_that_buys_a_package() {
        council = new OneCouncil(service);
        KnownSchools.recordBuying(service, council.id, BUYS);
    }

    @Test
    void hours_that_draw_on_a_package_are_told_and_told_again_when_they_are_taken_back() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            MvcTestResult made = post(council.officer, entry(BUYS, "09:30", 95, "PACKAGE", "HOME_VISIT"));
            assertThat(made).hasStatus(201);
            MvcTestResult back = reverse(council.officer, made, "WRONG_TIME");
            assertThat(back).hasStatus(200);
            post(council.officer, entry(BUYS, "09:30", 60, "STATUTORY", "HOME_VISIT"));
            post(council.officer, entry(BUYS, "11:00", 60, "PACKAGE", "HOME_VISIT"));

            List<PublishedEvent> recorded = told.await("org.rollcall.referral.time.recorded.v1", 2);
            PublishedEvent reversed = told.await("org.rollcall.referral.time.reversed.v1");
            recorded.forEach(ContractAssertions::asPromised);
            ContractAssertions.asPromised(reversed);
            assertThat(reversed.data().path("entryId")).isEqualTo(json(made).path("id"));
            assertThat(recorded).hasSize(2);
        }
    }

    @Test
    void an_entry_is_shown_as_it_was_made_and_as_it_was_taken_back() {
        MvcTestResult made = post(council.officer, entry(BUYS, "09:30", 95, "PACKAGE", "HOME_VISIT"));
        String path = location(made);

        assertThat(json(made).path("stands").asBoolean()).isTrue();
        assertThat(json(made).path("actions").toString()).contains("reverse");
        assertThat(json(council.get(council.leader, path)).path("start").asString())
                .isEqualTo("09:30");
        JsonNode back = json(reverse(council.leader, made, "WRONG_SCHOOL"));
        assertThat(back.path("stands").asBoolean()).isFalse();
        assertThat(back.path("reversedFor").asString()).isEqualTo("WRONG_SCHOOL");
        assertThat(back.path("actions")).isEmpty();
        assertThat(reverse(council.leader, made, "WRONG_SCHOOL")).hasStatus(409);
    }

    @Test
    void the_same_request_makes_one_entry_and_another_under_its_key_is_refused() {
        Map<String, Object> entry = entry(BUYS, "09:30", 95, "PACKAGE", "HOME_VISIT");
        MvcTestResult made = post(council.officer, "key", entry);

        MvcTestResult again = post(council.officer, "key", entry);
        assertThat(again).hasStatus(201);
        assertThat(json(again)).isEqualTo(json(made));
        assertThat(post(council.officer, "key", with(entry, "date", "2026-09-18")))
                .hasStatus(422);
        assertThat(post(council.officer, null, entry)).hasStatus(400);
        assertThat(ids(council.officer, "")).hasSize(1);
    }

    @Test
    void of_many_who_enter_the_same_time_at_once_one_is_right() throws Exception {
        List<Integer> statuses;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> posts = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(
                            n -> () -> post(council.officer, entry(BUYS, "09:3" + n % 6, 45, "STATUTORY", "CASEWORK"))
                                    .getResponse()
                                    .getStatus())
                    .toList();
            statuses = threads.invokeAll(posts).stream().map(Future::resultNow).toList();
        }

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(ids(council.officer, "")).hasSize(1);
    }

    @Test
    void what_may_not_be_charged_is_refused_with_every_reason() {
        MvcTestResult refused = post(council.officer, entry(OneCouncil.ACADEMY, "09:30", 30, "PACKAGE", "CME"));

        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).containsExactly("NEVER_CHARGEABLE", "NO_PACKAGE");
        assertThat(post(council.officer, entry(OneCouncil.SCHOOL, "09:30", 30, "BESPOKE", "CASEWORK")))
                .hasStatus(409);
    }

    @Test
    void what_cannot_be_is_refused_with_the_field() {
        Map<String, Object> good = entry(BUYS, "09:30", 30, "STATUTORY", "CASEWORK");

        assertThat(pointer(with(good, "minutes", 0))).isEqualTo("/minutes");
        assertThat(pointer(with(good, "minutes", 721))).isEqualTo("/minutes");
        assertThat(pointer(with(with(good, "start", "23:50"), "minutes", 11))).isEqualTo("/minutes");
        assertThat(pointer(with(good, "date", "2026-09-22"))).isEqualTo("/date");
        assertThat(pointer(with(good, "schoolUrn", "999999"))).isEqualTo("/schoolUrn");
        String elsewhere = KnownCases.open(service, council.id, council.pupil, OneCouncil.SCHOOL);
        assertThat(pointer(with(good, "caseId", elsewhere))).isEqualTo("/caseId");
        assertThat(post(council.officer, with(good, "caseId", UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(post(council.officer, with(good, "minutes", 720))).hasStatus(201);
    }

    @Test
    void time_is_listed_for_an_officers_week_and_a_schools_term() {
        String monday = id(post(council.officer, entry(BUYS, "09:30", 30, "PACKAGE", "CASEWORK")));
        String friday =
                id(post(council.officer, with(entry(BUYS, "14:00", 30, "PACKAGE", "CASEWORK"), "date", "2026-09-18")));
        String elsewhere = id(
                post(council.leader, entry(OneCouncil.SCHOOL, "10:00", 30, "STATUTORY", "TARGETING_SUPPORT_MEETING")));

        assertThat(ids(council.officer, "")).containsExactly(monday);
        assertThat(ids(council.officer, "?week=2026-09-20")).containsExactly(friday);
        assertThat(ids(council.leader, "?officer=attendance-officer@" + council.id))
                .containsExactly(monday);
        assertThat(ids(council.officer, "?school=" + BUYS)).containsExactly(friday, monday);
        assertThat(ids(council.officer, "?school=" + OneCouncil.SCHOOL)).containsExactly(elsewhere);
        assertThat(ids(council.officer, "?school=" + BUYS + "&term=2027-03-01")).isEmpty();
        assertThat(council.get(council.officer, TIME + "?school=" + BUYS + "&term=2020-01-01"))
                .hasStatus(422);
        JsonNode first = json(council.get(council.leader, TIME + "?limit=1&school=" + BUYS));
        assertThat(ids(
                        council.leader,
                        "?limit=1&school=" + BUYS + "&after="
                                + first.path("next").asString()))
                .containsExactly(monday);
    }

    @Test
    void an_officer_answers_for_the_officers_own_time_alone() {
        TestToken colleague =
                TestTokens.of(council.id).role(Role.ATTENDANCE_OFFICER).subject("colleague");
        MvcTestResult made = post(council.officer, entry(BUYS, "09:30", 30, "STATUTORY", "CASEWORK"));

        assertThat(reverse(colleague, made, "NOT_WORKED")).hasStatus(403);
        assertThat(council.get(colleague, TIME + "?officer=attendance-officer@" + council.id))
                .hasStatus(403);
        assertThat(post(colleague, with(entry(BUYS, "09:30", 30, "STATUTORY", "CASEWORK"), "officer", "ann")))
                .hasStatus(403);
        assertThat(json(post(council.leader, with(entry(BUYS, "09:30", 30, "STATUTORY", "CASEWORK"), "officer", "ann")))
                        .path("officer")
                        .asString())
                .isEqualTo("ann");
    }

    @Test
    void a_change_names_the_version_it_is_about() {
        MvcTestResult made = post(council.officer, entry(BUYS, "09:30", 30, "STATUTORY", "CASEWORK"));
        Map<String, Object> reason = Map.of("reason", "NOT_WORKED");

        assertThat(council.put(council.officer, location(made) + "/reversal", (String) null, reason))
                .hasStatus(428);
        assertThat(council.put(council.officer, location(made) + "/reversal", "\"99\"", reason))
                .hasStatus(412);
    }

    @Test
    void another_council_finds_nothing_and_other_roles_are_refused() {
        MvcTestResult made = post(council.officer, entry(BUYS, "09:30", 30, "STATUTORY", "CASEWORK"));
        OneCouncil other = new OneCouncil(service);

        assertThat(other.get(other.leader, location(made))).hasStatus(404);
        assertThat(reverse(other.leader, made, "NOT_WORKED")).hasStatus(404);
        assertThat(other.get(other.leader, TIME + "?school=" + BUYS)).hasStatus(404);
        for (TestToken who : List.of(council.school, council.court, council.person(Role.AUDITOR))) {
            assertThat(council.get(who, location(made))).hasStatus(403);
            assertThat(post(who, entry(BUYS, "12:00", 30, "STATUTORY", "CASEWORK")))
                    .hasStatus(403);
        }
    }

    private MvcTestResult post(TestToken who, Map<String, Object> entry) {
        return post(who, UUID.randomUUID().toString(), entry);
    }

    private MvcTestResult post(TestToken who, @Nullable String key, Map<String, Object> entry) {
        var request = http.post()
                .uri(TIME)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(entry));
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private MvcTestResult reverse(TestToken who, MvcTestResult made, String reason) {
        String path = location(made);
        return council.put(who, path + "/reversal", () -> council.get(council.leader, path), Map.of("reason", reason));
    }

    private String pointer(Map<String, Object> entry) {
        MvcTestResult refused = post(council.officer, entry);
        assertThat(refused).hasStatus(422);
        return json(refused).path("errors").get(0).path("pointer").asString();
    }

    private List<String> ids(TestToken who, String query) {
        return texts(json(council.get(who, TIME + query)).path("items"), "id");
    }

    private static String id(MvcTestResult made) {
        assertThat(made).hasStatus(201);
        return json(made).path("id").asString();
    }

    private static String location(MvcTestResult made) {
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    private static Map<String, Object> entry(String school, String start, int minutes, String kind, String activity) {
        return Map.of(
                "schoolUrn", school,
                "date", "2026-09-21",
                "start", start,
                "minutes", minutes,
                "kind", kind,
                "activity", activity);
    }

    private static Map<String, Object> with(Map<String, Object> entry, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(entry);
        changed.put(field, value);
        return changed;
    }
}
