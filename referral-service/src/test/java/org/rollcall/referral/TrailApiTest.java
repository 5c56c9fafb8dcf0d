package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class TrailApiTest {

    private static final String TRAIL = "/api/referral/v1/trail";
    private static final String READ = "GET /api/referral/v1/cases/{id}";
    private static final String ALLOCATED = "PUT /api/referral/v1/cases/{id}/allocation";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private WorkedCase worked;
    private OneCouncil council;
    private TestToken auditor;

    @BeforeEach
    void aCase() {
        worked = new WorkedCase(service);
        council = worked.council;
        auditor = council.person(Role.AUDITOR);
    }

    @Test
    void who_was_shown_a_case_and_who_changed_it_stands_there_in_their_order_with_the_role() {
        MvcTestResult shown = council.get(council.officer, worked.path);

        List<JsonNode> entries = entries("?record=" + worked.id);
        assertThat(entries)
                .extracting(each -> each.path("operation").asString())
                .containsSubsequence(ALLOCATED, READ);
        JsonNode last = entries.getLast();
        assertThat(last.path("who").asString()).isEqualTo("attendance-officer@" + council.id);
        assertThat(strings(last.path("roles"))).containsExactly("ATTENDANCE_OFFICER");
        assertThat(last.path("status").asInt()).isEqualTo(200);
        assertThat(last.path("correlationId").asString())
                .isEqualTo(shown.getResponse().getHeader("X-Correlation-Id"));
        assertThat(strings(last.path("records"))).startsWith(worked.id).contains(council.pupil);
    }

    @Test
    void a_list_names_every_child_that_it_showed() {
        council.get(council.officer, OneCouncil.CASES + "?state=ACTIVE");

        assertThat(entries("?record=" + council.pupil))
                .extracting(each -> each.path("operation").asString())
                .contains("GET /api/referral/v1/cases");
    }

    @Test
    void who_asked_in_vain_stands_there_too() {
        council.get(council.academy, worked.path);
        council.get(council.person(Role.LICENSING_OFFICER), worked.path);

        assertThat(entries("?record=" + worked.id))
                .filteredOn(each -> each.path("operation").asString().equals(READ))
                .extracting(each -> each.path("status").asInt())
                .contains(403)
                .isSubsetOf(200, 403, 404);
    }

    @Test
    void a_rule_of_the_law_that_is_asked_is_about_no_record() {
        council.get(council.officer, "/api/referral/v1/rules");

        assertThat(entries("?who=attendance-officer@" + council.id))
                .extracting(each -> each.path("operation").asString())
                .noneMatch(operation -> operation.contains("/rules"));
    }

    @Test
    void the_days_that_are_asked_for_are_included() {
        LocalDate today = LocalDate.now(clock);
        String of = "?record=" + worked.id;

        assertThat(entries(of + "&from=" + today + "&to=" + today)).isNotEmpty();
        assertThat(entries(of + "&from=" + today.plusDays(1))).isEmpty();
        assertThat(entries(of + "&to=" + today.minusDays(1))).isEmpty();
        assertThat(council.get(auditor, TRAIL + "?from=" + today + "&to=" + today.minusDays(1)))
                .hasStatus(422);
    }

    @Test
    void it_is_read_a_page_at_a_time_and_whoever_reads_it_is_in_it() {
        JsonNode first = json(council.get(auditor, TRAIL + "?limit=1"));
        JsonNode second = json(council.get(
                auditor, TRAIL + "?limit=1&after=" + first.path("next").asString()));

        assertThat(texts(first.path("items"), "id"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(texts(second.path("items"), "id"));
        assertThat(entries("?who=auditor@" + council.id))
                .extracting(each -> each.path("operation").asString())
                .contains("GET " + TRAIL);
    }

    @Test
    void another_councils_auditor_sees_nothing_of_it_and_nobody_else_may_ask() {
        OneCouncil other = new OneCouncil(service);

        assertThat(json(other.get(other.person(Role.AUDITOR), TRAIL + "?record=" + worked.id))
                        .path("items"))
                .isEmpty();
        assertThat(council.get(council.leader, TRAIL)).hasStatus(403);
        assertThat(council.get(council.person(Role.COUNCIL_ADMIN), TRAIL)).hasStatus(403);
        assertThat(council.put(auditor, TRAIL, "\"1\"", Map.of())).hasStatus(405);
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private List<JsonNode> entries(String query) {
        return json(council.get(auditor, TRAIL + query))
                .path("items")
                .valueStream()
                .toList();
    }
}
