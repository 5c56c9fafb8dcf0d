package org.rollcall.attendance.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PupilCircumstancesApiTest extends PupilRecordSteps {

    private static final String TIMETABLE = """
            {"items":[{"schoolUrn":"%s","from":"2026-09-14","until":"2026-10-23","reviewOn":"2026-10-05",
             "sessions":[{"day":"MONDAY","half":"AM"},{"day":"TUESDAY","half":"AM"}],
             "parentAgreedOn":"2026-09-11","informed":["SOCIAL_WORKER"],"reason":"recovering","plan":"back by half term"}]}""";
    private static final String MEDICAL = """
            {"items":[{"schoolUrn":"%s","from":"2026-09-14","reason":"asthma","plan":"inhaler"}]}""";

    @Test
    void what_a_school_keeps_puts_the_child_into_its_cohorts() {
        put("part-time-timetables", staff, TIMETABLE.formatted(URN));
        put("medical-needs", staff, MEDICAL.formatted(URN));
        put("sen", staff, "{\"items\":[{\"stage\":\"EHC_PLAN\",\"from\":\"2025-01-06\"}]}");
        put("free-meals", staff, "{\"items\":[{\"from\":\"2026-09-01\",\"until\":\"2026-09-20\"}]}");
        JsonNode record =
                json(put("exclusion-risks", staff, MEDICAL.formatted(URN).replace("asthma", "conduct")));

        assertThat(record.required("cohorts").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("PART_TIME_TIMETABLE", "MEDICAL", "EHC_PLAN", "AT_RISK_OF_EXCLUSION");
        assertThat(record.at("/partTimeTimetables/0/parentAgreed").booleanValue())
                .isTrue();
    }

    @Test
    void health_is_not_for_the_court_officer() {
        put("part-time-timetables", staff, TIMETABLE.formatted(URN));
        put("medical-needs", staff, MEDICAL.formatted(URN));
        put("sen", staff, "{\"items\":[{\"stage\":\"SEN_SUPPORT\",\"from\":\"2025-01-06\"}]}");

        JsonNode seen = record(api.as(Role.COURT_OFFICER));

        assertThat(seen.has("medicalNeeds")).isFalse();
        assertThat(seen.has("sen")).isFalse();
        assertThat(seen.toString()).doesNotContain("asthma", "recovering", "half term", "MEDICAL", "SEN_SUPPORT");
        assertThat(record(api.as(Role.ATTENDANCE_OFFICER)).toString()).contains("asthma", "recovering", "SEN_SUPPORT");
    }

    @Test
    void a_school_learns_that_a_child_has_a_social_worker_and_who_it_is_but_not_why() {
        put("social-care", api.as(Role.ATTENDANCE_OFFICER), """
                {"items":[{"status":"LOOKED_AFTER","responsibleLaCode":"203","from":"2026-01-05",
                 "worker":{"name":"Ash Worker","email":"ash@example.org"}}]}""");

        JsonNode school = record(staff);
        JsonNode council = record(api.as(Role.ATTENDANCE_OFFICER));

        assertThat(school.required("cohorts").toString())
                .contains("SOCIAL_WORKER")
                .doesNotContain("LOOKED_AFTER");
        assertThat(school.required("socialCare").toString())
                .contains("Ash Worker")
                .doesNotContain("LOOKED_AFTER", "203", "ash@example.org");
        assertThat(council.required("socialCare").toString()).contains("LOOKED_AFTER", "203", "ash@example.org");
    }

    @Test
    void social_care_is_written_down_by_the_council_and_not_by_a_school() {
        String body = "{\"items\":[]}";

        assertThat(put("social-care", staff, body)).hasStatus(403);
        assertThat(put("sen", api.as(Role.ATTENDANCE_OFFICER), body)).hasStatus(403);
    }
}
