package org.rollcall.attendance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.json;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class AuditApiTest extends AuditSteps {

    private static final String PREFIX = "org.rollcall.attendance.audit.";

    @Autowired
    private MovableClock clock;

    @Test
    void an_audit_from_plan_to_close_with_its_reports_and_events() throws Exception {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            String id = plan("key-1");
            assertThat(api.get(path(id), head)).hasStatus(404);
            step(id, "notice", officer, "{\"visitOn\":\"2026-10-05\"}");
            assertThat(json(api.get(path(id), head)).required("state").stringValue())
                    .isEqualTo("NOTIFIED");
            JsonNode chosen = step(id, "sample", officer, PERIOD);
            assertThat(chosen.required("sample").required("pupilIds")).hasSize(3);
            assertThat(json(api.get(path(id), head)).path("sample").isNull()).isTrue();

            clock.moveTo(LocalDate.of(2026, 10, 5));
            JsonNode opened = step(id, "fieldwork", officer, "{}");
            assertThat(opened.required("draftBy").stringValue()).isEqualTo("2026-10-19");
            assertThat(opened.required("findings")).singleElement().satisfies(finding -> {
                assertThat(finding.required("code").stringValue()).isEqualTo("ATT_BLANK_MARK");
                assertThat(finding.required("count").intValue()).isEqualTo(1);
                assertThat(finding.required("examples")
                                .get(0)
                                .required("session")
                                .stringValue())
                        .isEqualTo("2026-09-14 PM");
            });
            String finding = opened.required("findings").get(0).required("id").stringValue();
            assertThat(json(api.get(path(id), head)).required("findings")).isEmpty();
            step(id, "draft", officer, "{\"summary\":\"Registers are well kept, apart from one afternoon.\"}");
            assertThat(api.get(path(id) + "/report", head)).hasStatus(404);
            assertThat(text(api.get(path(id) + "/report", officer))).contains("Draft, not shared with the school");

            step(id, "countersignature", leader, "{}");
            step(id, "feedback", officer, """
                    {"heldOn":"2026-10-05","headPresent":true,"present":["Deputy head"],"minutes":"The head knew of it."}""");
            assertThat(text(api.get(path(id) + "/report", head)))
                    .contains("For factual checking by the school", "1. Sessions without a mark (Major)")
                    .contains(TestUpns.upn(3))
                    .doesNotContain("Ashdown", "Robin");
            step(id, "actions", officer, """
                    {"actions":[{"findingId":"%s","action":"Check afternoons by two","owner":"Office","due":"2026-10-16"}]}
                    """.formatted(finding));
            JsonNode agreed = step(id, "agreement", head, "{}");
            assertThat(agreed.required("followUpOn").stringValue()).isEqualTo("2026-11-24");
            assertThat(text(api.get(path(id) + "/report", head))).contains("Final report", "Check afternoons by two");

            clock.moveTo(LocalDate.of(2026, 10, 17));
            ContractAssertions.asPromised(events.await(PREFIX + "action-overdue.v1"));
            clock.moveTo(LocalDate.of(2026, 11, 24));
            Awaitility.await().until(() -> state(id).equals("FOLLOW_UP_DUE"));
            String action = agreed.required("actions").get(0).required("id").stringValue();
            assertThat(refused(id, "closing", officer, "{}")).containsExactly("ACTION_NOT_EVIDENCED");
            step(id, "actions/" + action + "/evidence", head, "{\"evidence\":\"Log of six weeks\"}");
            JsonNode closed = step(id, "closing", officer, "{}");

            assertThat(closed.required("nextAuditDue").stringValue()).isEqualTo("2028-08-31");
            ContractAssertions.asPromised(events.await(PREFIX + "closed.v1"));
            List.of("planned", "notified", "finding-raised", "feedback-given", "completed")
                    .forEach(type -> ContractAssertions.asPromised(events.await(PREFIX + type + ".v1")));
            assertThat(events.heard().stream().map(PublishedEvent::type).filter(type -> type.startsWith(PREFIX)))
                    .doesNotHaveDuplicates();
            assertThat(events.heard().toString())
                    .doesNotContain("Ashdown", "Robin", TestUpns.upn(3), "well kept", "The head knew");
        }
    }

    @Test
    void findings_by_hand_are_raised_once_completed_withdrawn_and_challenged() {
        String id = plan("key-1");
        step(id, "notice", officer, "{\"visitOn\":\"2026-10-05\"}");
        step(id, "sample", officer, PERIOD);
        clock.moveTo(LocalDate.of(2026, 10, 5));
        step(id, "fieldwork", officer, "{}");
        String bare = "{\"code\":\"DEL_NO_RETURN\"}";
        String version = version(id);

        JsonNode raised = raise(id, "finding-1", bare, version);
        assertThat(raise(id, "finding-1", bare, version).required("findings")).hasSize(2);
        String finding = raised.required("findings").get(1).required("id").stringValue();
        assertThat(refused(id, "draft", officer, "{\"summary\":\"As found\"}")).containsExactly("FINDING_INCOMPLETE");
        step(id, "findings/" + finding, officer, """
                {"code":"DEL_NO_RETURN","severity":"SERIOUS","evidence":"Two names left in July without a return","count":2}""");
        step(id, "draft", officer, "{\"summary\":\"As found\"}");
        assertThat(refused(id, "feedback", officer, "{\"heldOn\":\"2026-10-06\",\"headPresent\":false}"))
                .containsExactly("COUNTERSIGNATURE_MISSING", "HEAD_NOT_PRESENT", "MINUTES_MISSING", "MEETING_TO_COME");
        assertThat(refused(id, "countersignature", leader.subject("officer"), "{}"))
                .containsExactly("COUNTERSIGNED_BY_AUDITOR");
        step(id, "countersignature", leader, "{}");
        step(id, "feedback", officer, "{\"heldOn\":\"2026-10-05\",\"headPresent\":true,\"minutes\":\"Told\"}");

        assertThat(put(id, "findings/" + finding + "/challenge", officer, "{\"text\":\"No\"}"))
                .hasStatus(403);
        step(id, "findings/" + finding + "/challenge", head, "{\"text\":\"The returns went by post\"}");
        assertThat(refused(id, "agreement", head, "{}"))
                .containsExactly("CHALLENGE_UNDECIDED", "ACTION_MISSING", "ACTION_MISSING");
        JsonNode decided = step(
                id,
                "findings/" + finding + "/challenge-decision",
                officer,
                "{\"upheld\":true,\"reason\":\"Returns found in the post room\"}");
        assertThat(decided.required("rating").stringValue()).isEqualTo("MAJOR");
        assertThat(put(id, "actions", officer, """
                {"actions":[{"findingId":"none","action":"a","owner":"b","due":"2026-10-01"}]}"""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/actions/0/findingId", "/actions/0/due");
    }

    @Test
    void other_councils_other_schools_and_other_roles_are_kept_out() {
        String id = plan("key-1");
        step(id, "notice", officer, "{\"visitOn\":\"2026-10-05\"}");
        TestToken otherSchool = api.as(Role.HEAD_TEACHER).schools(OTHER_URN);

        assertThat(api.get(path(id), AttendanceApi.stranger(Role.TEAM_LEADER))).hasStatus(404);
        assertThat(api.get(path(id) + "/report", AttendanceApi.stranger(Role.TEAM_LEADER)))
                .hasStatus(404);
        assertThat(api.get(path(id), AttendanceApi.stranger(Role.HEAD_TEACHER))).hasStatus(404);
        assertThat(api.get(path(id), otherSchool)).hasStatus(404);
        assertThat(api.get(path(id), api.as(Role.LICENSING_OFFICER))).hasStatus(403);
        assertThat(api.get(path(id), api.mis())).hasStatus(403);
        assertThat(api.get("/register-audits", head)).hasStatus(422);
        assertThat(api.get("/register-audits?school=" + OTHER_URN, otherSchool)).hasStatus(404);
        assertThat(put(id, "agreement", officer, "{}")).hasStatus(403);
        assertThat(api.put(path(id) + "/agreement", otherSchool, "{}", "\"1\"")).hasStatus(404);
        assertThat(api.put(path(id) + "/sample", AttendanceApi.stranger(Role.ATTENDANCE_OFFICER), PERIOD, "\"1\""))
                .hasStatus(404);
        assertThat(api.put(path(id) + "/sample", officer, PERIOD)).hasStatus(428);
        assertThat(api.put(path(id) + "/sample", officer, PERIOD, "\"99\"")).hasStatus(412);
        assertThat(post("/register-audits", head, "key-9", annual())).hasStatus(403);
        assertThat(post("/register-audits", AttendanceApi.stranger(Role.ATTENDANCE_OFFICER), "key-9", annual()))
                .hasStatus(404);
    }

    private JsonNode raise(String id, String key, String body, String version) {
        return json(http.post()
                .uri(AttendanceApi.BASE + path(id) + "/findings")
                .with(officer)
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange());
    }

    private static String text(MvcTestResult report) throws Exception {
        assertThat(report).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        try (PDDocument document = Loader.loadPDF(report.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
