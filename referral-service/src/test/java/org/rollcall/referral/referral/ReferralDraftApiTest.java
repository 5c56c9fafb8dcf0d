package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.REFERRALS;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.Forms;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ReferralDraftApiTest extends ReferralSteps {

    @Test
    void a_draft_has_a_location_a_version_and_shows_what_the_school_can_do_next() {
        MvcTestResult draft = council.post(council.school, "key", council.form());

        assertThat(draft).hasStatus(201).hasHeader("ETag", "\"1\"");
        JsonNode view = json(draft);
        assertThat(draft.getResponse().getHeader("Location"))
                .isEqualTo(REFERRALS + "/" + view.path("id").asString());
        assertThat(view.path("state").asString()).isEqualTo("DRAFT");
        assertThat(view.path("actions").valueStream().map(JsonNode::asString)).containsExactly("edit", "submit");
    }

    @Test
    void the_threshold_and_the_checklist_are_shown_and_need_not_be_typed() {
        JsonNode view = json(council.post(council.school, "key", Forms.without(council.form(), "evidence")));

        assertThat(view.path("threshold").path("metOn").asString()).isEqualTo("2026-09-18");
        assertThat(view.path("threshold").path("count").asInt()).isEqualTo(10);
        assertThat(texts(view.path("checklist"), "kind")).contains("LETTERS").doesNotContain("LEAVE_REQUEST");
    }

    @Test
    void the_same_key_and_body_give_the_same_draft_and_another_body_is_refused() {
        MvcTestResult first = council.post(council.school, "key", council.form());

        assertThat(council.post(council.school, "key", council.form()))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(json(first).path("id").asString());
        assertThat(council.post(council.school, "key", Forms.with(council.form(), "reason", "another")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:different-request");
    }

    @Test
    void a_draft_without_a_key_is_refused() {
        assertThat(council.post(council.school, null, council.form())).hasStatus(400);
    }

    @Test
    void fields_that_cannot_be_understood_are_listed_with_their_pointers() {
        Map<String, Object> wrong =
                Forms.with(Forms.with(council.form(), "schoolUrn", "14"), "parents", List.of(Map.of("name", " ")));

        assertThat(council.post(council.school, "key", wrong))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/schoolUrn", "/parents/0/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "schoolUrn", "pupilId"})
    void a_draft_names_its_pupil_school_and_type(String field) {
        assertThat(council.post(council.school, "key", Forms.without(council.form(), field)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/" + field);
    }

    @Test
    void a_window_that_ends_before_it_begins_is_refused() {
        Map<String, Object> turned =
                Forms.with(council.form(), "window", Map.of("from", "2026-09-18", "to", "2026-09-17"));

        assertThat(council.post(council.school, "key", turned))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/window/to");
    }

    @Test
    void a_draft_is_mended_and_stays_about_its_pupil_and_school() {
        String path = council.draft(Forms.without(council.form(), "evidence"));

        assertThat(council.put(council.school, path, "\"1\"", council.form()))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(council.put(council.school, path, "\"2\"", Forms.with(council.form(), "pupilId", "somebody-else")))
                .hasStatus(422);
    }

    @Test
    void the_whole_form_is_kept_and_shown() {
        Map<String, Object> contact = Map.of(
                "telephone", "01632 960001",
                "language", "Urdu",
                "interpreter", true,
                "needs", "large print",
                "confidentialAddress", true);
        Map<String, Object> parent = Forms.with(Forms.parent("Alex Moor"), "contact", contact);
        String path = council.draft(council.form());
        String file = council.attached(council.school, "referral", path.substring(path.lastIndexOf('/') + 1));
        Map<String, Object> item = Map.of("kind", "LETTERS", "attachments", List.of(file));
        Map<String, Object> form = new HashMap<>(council.form());
        form.putAll(Map.of(
                "type", "CONTRACT_SUPPORT",
                "requestedOutcome", "ATTENDANCE_CONTRACT",
                "declarations", List.of("INFORMATION_IS_TRUE"),
                "parents", List.of(parent),
                "evidence", List.of(item)));
        assertThat(council.put(council.school, path, () -> council.get(council.school, path), form))
                .hasStatusOk();

        JsonNode view = json(council.get(council.school, path));
        assertThat(view.path("requestedOutcome").asString()).isEqualTo("ATTENDANCE_CONTRACT");
        assertThat(view.path("evidence").get(0).path("attachments").get(0).asString())
                .isEqualTo(file);
        assertThat(view.path("missing").valueStream().map(JsonNode::asString))
                .contains("REGISTER_PRINT")
                .doesNotContain("LETTERS", "HOME_VISIT_LOG");
        assertThat(texts(json(council.submit(path)).path("guards"), "code"))
                .contains("EVIDENCE_MISSING", "DECLARATION_MISSING");
        JsonNode shown = json(council.get(council.school, path + "/parents"))
                .path("parents")
                .get(0);
        assertThat(shown.path("contact").path("language").asString()).isEqualTo("Urdu");
        assertThat(shown.has("address")).isTrue();
    }
}
