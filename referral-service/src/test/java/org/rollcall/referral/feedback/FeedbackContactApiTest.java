package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.rollcall.referral.OneCouncil;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class FeedbackContactApiTest extends FeedbackSteps {

    @Test
    void an_officer_is_named_with_how_to_reach_them() throws Exception {
        String subject = "attendance-officer@" + council.id;
        assertThat(council.put(
                        council.officer,
                        "/api/referral/v1/officer-contacts/" + subject,
                        "\"0\"",
                        Map.of("name", "Siân Llŷr", "telephone", "01632 960 111")))
                .hasStatusOk();
        String caseId = openCase();
        String path = CASES + "/" + caseId;
        assertThat(council.put(
                        council.leader,
                        path + "/allocation",
                        () -> council.get(council.leader, path),
                        Map.of("officer", subject)))
                .hasStatusOk();

        JsonNode told = awaitFeedback(1).get(0);
        assertThat(told.path("news").asString()).isEqualTo("ALLOCATED");
        assertThat(letter(council.school, told)).contains("Siân Llŷr", "01632 960 111");
    }

    @Test
    void a_head_teacher_names_who_reads_the_feedback() throws Exception {
        TestToken head = TestTokens.of(council.id)
                .role(Role.HEAD_TEACHER)
                .schools(SCHOOL)
                .subject("head");
        String path = "/api/referral/v1/schools/" + SCHOOL + "/nominated-person";
        Map<String, Object> person = Map.of(
                "schoolName", "Larkfield Primary School",
                "address", Map.of("lines", List.of("Larkfield Road", "Northmoor"), "postcode", "NM2 3CD"),
                "name", "Zoë Wiśniewska",
                "jobTitle", "Senior Attendance Champion",
                "email", "z@larkfield.example");

        assertThat(council.get(head, path)).hasStatus(404);
        MvcTestResult named = council.put(head, path, "\"0\"", person);
        assertThat(named).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(json(council.get(council.school, path)).path("since").asString())
                .isEqualTo("2026-09-21");
        ResendingKafka.once(legal(PN + "issued.v1", openCase(), "n1", 1));
        assertThat(letter(council.school, awaitFeedback(1).get(0)))
                .contains("Zoë Wiśniewska", "Senior Attendance Champion", "Larkfield Road", "NM2 3CD");

        assertThat(council.put(council.leader, path, named, person)).hasStatusOk();
        assertThat(council.put(head, path, "\"1\"", person)).hasStatus(412);
        assertThat(council.put(head, path, (String) null, person)).hasStatus(428);
        assertThat(council.put(head, path, "\"2\"", Map.of("name", "王芳", "schoolName", "Oak")))
                .hasStatus(422);
        assertThat(council.put(council.school, path, "\"2\"", person)).hasStatus(403);
        TestToken elsewhere = TestTokens.of(council.id)
                .role(Role.HEAD_TEACHER)
                .schools(ACADEMY)
                .subject("other");
        assertThat(council.put(elsewhere, path, "\"2\"", person)).hasStatus(404);
        assertThat(council.get(council.academy, path)).hasStatus(404);
        OneCouncil other = new OneCouncil(service);
        assertThat(other.get(other.leader, path)).hasStatus(404);
        assertThat(council.put(council.leader, path.replace(SCHOOL, "199999"), "\"0\"", person))
                .hasStatus(404);
    }

    @Test
    void an_officer_says_how_they_are_reached_and_no_other_does() {
        String path = "/api/referral/v1/officer-contacts/";
        Map<String, Object> contact = Map.of("name", "Siân Llŷr", "email", "s@northmoor.example");

        assertThat(council.get(council.officer, path + "somebody")).hasStatus(404);
        assertThat(council.put(council.officer, path + "somebody", "\"0\"", contact))
                .hasStatus(403);
        assertThat(council.put(council.leader, path + "somebody", "\"0\"", contact))
                .hasStatusOk();
        assertThat(json(council.get(council.court, path + "somebody"))
                        .path("name")
                        .asString())
                .isEqualTo("Siân Llŷr");
        assertThat(council.get(council.school, path + "somebody")).hasStatus(403);
        OneCouncil other = new OneCouncil(service);
        assertThat(other.get(other.leader, path + "somebody")).hasStatus(404);
    }
}
