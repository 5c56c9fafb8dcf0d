package org.rollcall.referral.interview;

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
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.panel.PanelBodies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class InterviewApiTest {

    private static final List<String> STEPS =
            List.of("date", "questions", "record", "no-show", "reply", "no-reply", "cancellation");
    private static final Map<String, Object> WHEN = Map.of("at", "2026-11-17T10:00", "place", "Room 2");

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private WorkedCase worked;
    private OneCouncil council;
    private String panel;

    @BeforeEach
    void aPanelThatDecidedOnAnInterview() {
        worked = new WorkedCase(service);
        council = worked.council;
        String chair = "team-leader@" + council.id;
        String path =
                worked.make(council.officer, "/panels", PanelBodies.plan("LEGAL_PLANNING", chair, "2026-10-22T14:00"));
        worked.change(council.officer, path, "invitation", PanelBodies.invitation(worked.parents));
        clock.moveTo(LocalDate.of(2026, 10, 22));
        MvcTestResult held = worked.change(
                council.leader, path, "record", PanelBodies.record(worked.parents, "INVITE_IUC", "PROSECUTION"));
        assertThat(held).hasStatusOk();
        panel = path.replaceAll(".*/", "");
    }

    @Test
    void a_parent_is_invited_and_the_interview_written_down() {
        String path = fixed();
        clock.moveTo(LocalDate.of(2026, 11, 17));

        assertThat(codes(worked.change(council.officer, path, "record", record(false))))
                .containsExactly("CAUTION_NOT_GIVEN");
        assertThat(worked.change(council.officer, path, "record", record(true))).hasStatusOk();
        JsonNode view = json(council.get(council.court, path));
        assertThat(view.path("state").asString()).isEqualTo("HELD");
        assertThat(view.path("letters")).hasSize(1);
    }

    @Test
    void a_parent_who_does_not_come_is_asked_in_writing_and_replies() {
        String path = fixed();
        clock.moveTo(LocalDate.of(2026, 11, 17));
        worked.change(council.officer, path, "no-show", Map.of());
        MvcTestResult asked = worked.change(
                council.officer, path, "questions", Map.of("replyBy", "2026-12-01", "questions", "Why?\nSince when?"));

        assertThat(asked).hasStatusOk();
        assertThat(json(asked).path("letters")).hasSize(2);
        assertThat(codes(worked.change(council.officer, path, "no-reply", Map.of())))
                .containsExactly("REPLY_MAY_COME");
        assertThat(worked.change(council.officer, path, "reply", Map.of("on", "2026-11-17", "text", "He was ill.")))
                .hasStatusOk();
    }

    @Test
    void it_is_cancelled_when_attendance_recovers() {
        String path = fixed();

        assertThat(worked.change(council.officer, path, "cancellation", Map.of("reason", "ATTENDANCE_RECOVERED")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("CANCELLED");
    }

    @Test
    void nobody_is_interviewed_without_the_decision_of_a_panel_of_the_case() {
        Map<String, Object> undecided =
                Map.of("parentId", worked.parents.getFirst(), "panelId", "another", "when", WHEN);

        assertThat(codes(council.postTo(worked.path + "/interviews", council.officer, "k", undecided)))
                .containsExactly("INTERVIEW_NOT_DECIDED");
    }

    @Test
    void a_repeat_is_the_same_interview() {
        MvcTestResult first = council.postTo(worked.path + "/interviews", council.officer, "one", wanted());
        MvcTestResult again = council.postTo(worked.path + "/interviews", council.officer, "one", wanted());

        assertThat(first).hasStatus(201);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(json(council.get(council.officer, worked.path + "/interviews"))
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void no_school_and_no_other_council_sees_it() {
        OneCouncil other = new OneCouncil(service);
        String path = fixed();
        TestToken colleague = council.person(Role.ATTENDANCE_OFFICER).subject("colleague@" + council.id);

        assertThat(council.get(council.school, path)).hasStatus(403);
        assertThat(council.get(council.school, worked.path + "/interviews")).hasStatus(403);
        assertThat(council.get(other.officer, path)).hasStatus(404);
        assertThat(council.put(other.officer, path + "/no-show", "\"1\"", Map.of()))
                .hasStatus(404);
        assertThat(council.put(colleague, path + "/no-show", "\"1\"", Map.of())).hasStatus(403);
        assertThat(council.put(council.court, path + "/no-show", "\"1\"", Map.of()))
                .hasStatus(403);
    }

    @Test
    void a_change_without_a_version_one_with_a_stale_one_and_one_of_a_closed_case_are_refused() {
        String path = fixed();
        worked.change(council.officer, path, "questions", body("questions"));

        STEPS.forEach(step -> assertThat(council.put(council.officer, path + "/" + step, (String) null, body(step)))
                .as(step)
                .hasStatus(428));
        STEPS.forEach(step -> assertThat(council.put(council.officer, path + "/" + step, "\"1\"", body(step)))
                .as(step)
                .hasStatus(412));
        worked.change(council.officer, path, "cancellation", body("cancellation"));
        assertThat(worked.step(council.leader, "closure", Map.of("reason", "ATTENDANCE_IMPROVED")))
                .hasStatusOk();
        assertThat(codes(worked.change(council.officer, path, "reply", body("reply"))))
                .containsExactly("CASE_NOT_OPEN");
    }

    private Object body(String step) {
        return switch (step) {
            case "date" -> WHEN;
            case "questions" -> Map.of("replyBy", "2026-12-01", "questions", "Why?");
            case "record" -> record(true);
            case "reply" -> Map.of("on", "2026-10-22", "text", "Ill.");
            case "cancellation" -> Map.of("reason", "ATTENDANCE_RECOVERED");
            default -> Map.of();
        };
    }

    private Map<String, Object> wanted() {
        return Map.of("parentId", worked.parents.getFirst(), "panelId", panel, "when", WHEN);
    }

    private String fixed() {
        return worked.make(council.officer, "/interviews", wanted());
    }

    private static Map<String, Object> record(boolean cautioned) {
        return Map.of(
                "heldOn",
                "2026-11-17",
                "interviewers",
                "Two officers",
                "cautionGiven",
                cautioned,
                "legalAdvice",
                "OFFERED_AND_DECLINED",
                "interpreter",
                "NOT_NEEDED",
                "notes",
                "Asked and answered.");
    }

    private static List<String> codes(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return texts(json(refused).path("guards"), "code");
    }
}
