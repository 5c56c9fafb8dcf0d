package org.rollcall.attendance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import tools.jackson.databind.JsonNode;

@RollcallTest
class AuditStepApiTest extends AuditSteps {

    @Test
    void a_school_has_one_annual_audit_a_year_and_the_same_request_again_makes_no_second() {
        String id = plan("key-1");

        assertThat(plan("key-1")).isEqualTo(id);
        assertThat(post("/register-audits", officer, "key-2", annual()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[*].code")
                .asArray()
                .containsExactly("ONE_ANNUAL_AUDIT");
        assertThat(post("/register-audits", officer, "key-3", annual().replace("2026", "2027")))
                .hasStatus(201);
        assertThat(post("/register-audits", officer, "key-4", annual().replace("ANNUAL", "THEMED")))
                .hasStatus(201);
        assertThat(post("/register-audits", officer, "key-5", annual().replace("2026", "2029")))
                .hasStatus(422);
        assertThat(json(api.get("/register-audits?school=" + URN + "&schoolYear=2026", officer))
                        .required("items"))
                .hasSize(2);
        assertThat(json(api.get("/register-audits?school=" + URN, head)).required("items"))
                .isEmpty();
    }

    @Test
    void short_notice_is_refused_unless_a_team_leader_approves_the_risk() {
        String id = plan("key-1");
        String tomorrow = "{\"visitOn\":\"2026-09-22\"}";

        assertThat(refused(id, "notice", officer, tomorrow)).containsExactly("NOTICE_TOO_SHORT");
        assertThat(put(id, "risk-approval", officer, "{\"reason\":\"Names missing\"}"))
                .hasStatus(403);
        assertThat(put(id, "risk-approval", leader, "{}")).hasStatus(422);
        step(id, "risk-approval", leader, "{\"reason\":\"Names missing\"}");
        assertThat(step(id, "notice", officer, tomorrow)
                        .required("shortNoticeApproved")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void the_sample_is_of_the_year_and_the_roll_and_is_drawn_once() {
        String id = plan("key-1");
        step(id, "notice", officer, "{\"visitOn\":\"2026-10-05\"}");

        assertThat(put(id, "sample", officer, "{\"from\":\"2026-07-01\",\"to\":\"2026-09-21\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/from", "/to");
        assertThat(put(id, "sample", officer, PERIOD.replace("}", ",\"riskPupils\":[\"nobody\"]}")))
                .hasStatus(422);
        assertThat(refused(id, "fieldwork", officer, "{}")).containsExactly("SAMPLE_NOT_STORED", "VISIT_DAY_NOT_COME");
        String named = PERIOD.replace("\"pupils\":3", "\"pupils\":2,\"riskPupils\":[\"" + api.enrol(2) + "\"]");
        JsonNode sample = step(id, "sample", officer, named).required("sample");
        assertThat(sample.required("selection").stringValue()).isEqualTo("RISK");
        assertThat(sample.required("pupilIds")).hasSize(2);
        assertThat(refused(id, "sample", officer, PERIOD)).containsExactly("SAMPLE_STORED");
    }

    @Test
    void a_team_leader_escalates_and_then_nothing_follows() {
        String id = plan("key-1");
        String body = "{\"ground\":\"REFUSAL_OF_ACCESS\",\"reason\":\"Nobody opened\"}";

        assertThat(put(id, "escalation", officer, body)).hasStatus(403);
        assertThat(step(id, "escalation", leader, body).required("state").stringValue())
                .isEqualTo("ESCALATED");
        assertThat(refused(id, "notice", officer, "{\"visitOn\":\"2026-10-05\"}"))
                .containsExactly("TRANSITION_NOT_ALLOWED");
    }
}
