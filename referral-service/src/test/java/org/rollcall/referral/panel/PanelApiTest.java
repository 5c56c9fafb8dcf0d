package org.rollcall.referral.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PanelApiTest {

    private static final List<String> STEPS =
            List.of("plan", "invitation", "adjournment", "cancellation", "record", "review", "council-note");
    private static final String DAY = "2026-10-22T14:00";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private WorkedCase worked;
    private OneCouncil council;
    private String chair;

    @BeforeEach
    void aCase() {
        worked = new WorkedCase(service);
        council = worked.council;
        chair = "team-leader@" + council.id;
    }

    @Test
    void a_panel_invites_decides_and_looks_again_and_others_are_told() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            String path = invited("ATTENDANCE_PANEL");
            JsonNode sitting = last(path);
            assertThat(sitting.path("invitation").path("receivedOn").asString()).isEqualTo("2026-09-23");
            assertThat(texts(sitting.path("invitation").path("parents"), "letter"))
                    .doesNotContain("");

            clock.moveTo(LocalDate.of(2026, 10, 22));
            MvcTestResult held = worked.change(
                    council.officer,
                    path,
                    "record",
                    PanelBodies.record(worked.parents, PanelBodies.agreement("At the gate by 8.45am.")));
            assertThat(held).hasStatusOk();
            assertThat(json(held).path("actions")).hasSize(1);
            assertThat(last(path).path("record").path("letters")).hasSize(3);
            assertThat(worked.change(
                            council.officer, path, "review", Map.of("kept", true, "note", "In time since then.")))
                    .hasStatusOk();

            told.await("org.rollcall.referral.panel.held.v1");
            List<PublishedEvent> heard = told.heard().stream()
                    .filter(event -> event.type().contains(".panel."))
                    .toList();
            assertThat(heard).hasSize(1);
            heard.forEach(ContractAssertions::asPromised);
        }
    }

    @Test
    void a_letter_that_would_come_too_late_is_refused_unless_the_parent_agreed() {
        String path = planned("CASE_CONFERENCE", "2026-10-05T14:00");
        Map<String, Object> agreed = Map.of("on", "2026-09-21", "how", "By telephone.");

        assertThat(codes(worked.change(council.officer, path, "invitation", PanelBodies.invitation(worked.parents))))
                .containsExactly("NOTICE_TOO_SHORT", "NOTICE_TOO_SHORT");
        List<Map<String, Object>> parents = worked.parents.stream()
                .map(parent -> Map.<String, Object>of("parentId", parent, "shortNotice", agreed))
                .toList();
        assertThat(worked.change(
                        council.officer, path, "invitation", Map.of("method", "FIRST_CLASS", "parents", parents)))
                .hasStatusOk();
    }

    @Test
    void the_pre_court_conference_is_decided_by_the_team_leader_who_chairs_it() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            String path = invited("PRE_COURT");
            clock.moveTo(LocalDate.of(2026, 10, 22));
            Map<String, Object> prosecute = PanelBodies.record(worked.parents, "PROSECUTE", "PROSECUTION");
            TestToken otherLeader = council.person(Role.TEAM_LEADER).subject("other@" + council.id);

            assertThat(worked.change(council.officer, path, "record", prosecute))
                    .hasStatus(403);
            assertThat(worked.change(otherLeader, path, "record", prosecute)).hasStatus(403);
            assertThat(codes(worked.change(
                            council.leader,
                            path,
                            "record",
                            PanelBodies.record(
                                    worked.parents, Map.of("outcome", "PROSECUTE", "about", worked.parents)))))
                    .hasSize(6)
                    .contains("RUNG_NOT_CONSIDERED", "CHOICE_WITHOUT_REASON");
            assertThat(worked.change(council.leader, path, "record", prosecute)).hasStatusOk();
            told.await("org.rollcall.referral.precourt.outcome.v1");
            told.heard().stream()
                    .filter(event ->
                            event.type().contains("precourt") || event.type().contains(".panel."))
                    .forEach(ContractAssertions::asPromised);
        }
    }

    @Test
    void a_panel_is_adjourned_planned_again_and_cancelled() {
        String path = invited("ATTENDANCE_PANEL");
        assertThat(worked.change(
                        council.officer,
                        path,
                        "adjournment",
                        Map.of("reason", "PARENT_CANNOT_COME", "note", "Shifts.")))
                .hasStatusOk();
        assertThat(worked.change(
                        council.officer,
                        path,
                        "plan",
                        Map.of("chair", chair, "when", PanelBodies.when("2026-11-05T10:00"))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PLANNED");
        assertThat(json(council.get(council.officer, path)).path("sittings")).hasSize(2);
        assertThat(worked.change(council.officer, path, "cancellation", Map.of("reason", "ATTENDANCE_IMPROVED")))
                .hasStatusOk();
        assertThat(json(council.get(council.officer, path)).path("actions")).isEmpty();
    }

    @Test
    void a_school_reads_a_panel_without_the_councils_reasons_and_notes() {
        String path = worked.make(
                council.officer,
                "/panels",
                Map.of(
                        "kind",
                        "ATTENDANCE_PANEL",
                        "chair",
                        chair,
                        "when",
                        PanelBodies.when(DAY),
                        "councilNote",
                        "Careful."));
        worked.change(council.officer, path, "invitation", PanelBodies.invitation(worked.parents));
        clock.moveTo(LocalDate.of(2026, 10, 22));
        worked.change(council.officer, path, "record", PanelBodies.record(worked.parents, "CONTRACT", "CONTRACT"));

        JsonNode council = json(this.council.get(this.council.officer, path));
        JsonNode school = json(this.council.get(this.council.school, path));
        assertThat(council.path("councilNote").asString()).isEqualTo("Careful.");
        assertThat(council.path("regime").asString()).isEqualTo("P2");
        assertThat(decision(council).has("considered")).isTrue();
        assertThat(school.has("councilNote")).isFalse();
        assertThat(decision(school).has("considered")).isFalse();
        assertThat(decision(school).path("outcome").asString()).isEqualTo("CONTRACT");
        assertThat(school.path("actions")).isEmpty();
    }

    @Test
    void of_legal_planning_a_school_reads_the_day_and_the_outcome_alone() {
        String path = planned("LEGAL_PLANNING", DAY);
        worked.change(council.officer, path, "invitation", PanelBodies.invitation(worked.parents));
        clock.moveTo(LocalDate.of(2026, 10, 22));
        worked.change(council.leader, path, "record", PanelBodies.record(worked.parents, "ESO_APPLICATION", "ESO"));

        JsonNode read = json(council.get(council.school, path));
        assertThat(read.path("regime").asString()).isEqualTo("P3");
        JsonNode sitting = read.path("sittings").get(0);
        assertThat(sitting.propertyNames()).containsExactlyInAnyOrder("at", "record");
        assertThat(sitting.path("record").propertyNames()).containsExactly("decision");
        assertThat(sitting.path("record").path("decision").propertyNames()).containsExactly("outcome");
    }

    @Test
    void a_repeated_plan_is_the_same_panel() {
        Map<String, Object> plan = PanelBodies.plan("ATTENDANCE_PANEL", chair, DAY);
        MvcTestResult first = council.postTo(worked.path + "/panels", council.officer, "one", plan);
        MvcTestResult again = council.postTo(worked.path + "/panels", council.officer, "one", plan);

        assertThat(first).hasStatus(201);
        assertThat(json(again).path("id")).isEqualTo(json(first).path("id"));
        assertThat(council.postTo(
                        worked.path + "/panels", council.officer, "one", PanelBodies.plan("PRE_COURT", chair, DAY)))
                .hasStatus(422);
        assertThat(council.postTo(worked.path + "/panels", council.officer, null, plan))
                .hasStatus(400);
        assertThat(json(council.get(council.officer, worked.path + "/panels")).path("items"))
                .hasSize(1);
    }

    @Test
    void another_school_and_another_council_find_nothing_and_other_roles_are_refused() {
        OneCouncil other = new OneCouncil(service);
        String path = planned("ATTENDANCE_PANEL", DAY);
        TestToken colleague = council.person(Role.ATTENDANCE_OFFICER).subject("colleague@" + council.id);
        Map<String, Object> cancel = Map.of("reason", "NOT_NEEDED");

        for (TestToken stranger : List.of(council.academy, other.school, other.officer, other.leader)) {
            assertThat(council.get(stranger, path)).hasStatus(404);
            assertThat(council.get(stranger, worked.path + "/panels")).hasStatus(404);
        }
        assertThat(council.put(other.officer, path + "/cancellation", "\"1\"", cancel))
                .hasStatus(404);
        assertThat(council.get(council.person(Role.AUDITOR), path)).hasStatus(403);
        assertThat(council.put(council.school, path + "/cancellation", "\"1\"", cancel))
                .hasStatus(403);
        assertThat(council.put(colleague, path + "/cancellation", "\"1\"", cancel))
                .hasStatus(403);
    }

    @Test
    void a_change_without_a_version_and_one_with_a_stale_version_are_refused() {
        String path = planned("ATTENDANCE_PANEL", DAY);
        worked.change(council.officer, path, "council-note", Map.of("councilNote", "Seen."));

        STEPS.forEach(step -> assertThat(council.put(council.officer, path + "/" + step, (String) null, body(step)))
                .as(step)
                .hasStatus(428));
        STEPS.forEach(step -> assertThat(council.put(council.officer, path + "/" + step, "\"1\"", body(step)))
                .as(step)
                .hasStatus(412));
    }

    @Test
    void nothing_is_written_about_a_closed_case() {
        String path = planned("ATTENDANCE_PANEL", DAY);
        worked.step(council.leader, "closure", Map.of("reason", "ATTENDANCE_IMPROVED"));

        assertThat(worked.change(council.officer, path, "cancellation", Map.of("reason", "NOT_NEEDED")))
                .hasStatus(409);
        assertThat(council.postTo(
                        worked.path + "/panels",
                        council.officer,
                        "late",
                        PanelBodies.plan("ATTENDANCE_PANEL", chair, DAY)))
                .hasStatus(409);
    }

    private Object body(String step) {
        return switch (step) {
            case "plan" -> Map.of("chair", chair, "when", PanelBodies.when(DAY));
            case "invitation" -> PanelBodies.invitation(worked.parents);
            case "adjournment" -> Map.of("reason", "OTHER");
            case "cancellation" -> Map.of("reason", "NOT_NEEDED");
            case "record" -> PanelBodies.record(worked.parents, PanelBodies.agreement("Come."));
            case "review" -> Map.of("kept", true, "note", "Kept.");
            default -> Map.of();
        };
    }

    private String planned(String kind, String at) {
        return worked.make(council.officer, "/panels", PanelBodies.plan(kind, chair, at));
    }

    private String invited(String kind) {
        String path = planned(kind, DAY);
        worked.change(council.officer, path, "invitation", PanelBodies.invitation(worked.parents));
        return path;
    }

    private JsonNode last(String path) {
        JsonNode sittings = json(council.get(council.officer, path)).path("sittings");
        return sittings.get(sittings.size() - 1);
    }

    private static JsonNode decision(JsonNode panel) {
        return panel.path("sittings").get(0).path("record").path("decision");
    }

    private static List<String> codes(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return texts(json(refused).path("guards"), "code");
    }
}
