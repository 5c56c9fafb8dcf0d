package org.rollcall.referral.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.evidence.EvidenceKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ChecklistApiTest {

    private static final String LISTS = "/api/referral/v1/evidence-checklists";
    private static final String CASEWORK = LISTS + "/CASEWORK";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;
    private TestToken admin;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
        admin = council.person(Role.COUNCIL_ADMIN);
    }

    @Test
    void a_clerk_sees_what_is_asked_for_before_writing_anything() {
        JsonNode list = inForce(council.school, SCHOOL, "CASEWORK");

        assertThat(texts(list.path("required"), "kind")).contains("LETTERS", "HOME_VISIT_LOG");
        assertThat(texts(list.path("desirable"), "kind")).contains("PUPIL_VOICE");
        assertThat(list.path("always")).isEmpty();
        assertThat(list.path("required").get(0).path("shows").asString()).isNotEmpty();
        assertThat(list.has("version")).isFalse();
    }

    @Test
    void a_school_that_builds_its_evidence_alone_sees_what_it_always_attaches() {
        JsonNode list = inForce(council.academy, ACADEMY, "CASEWORK");

        assertThat(list.path("evidenceBy").asString()).isEqualTo("SCHOOL_ALONE");
        assertThat(texts(list.path("always"), "kind")).containsExactly("HOME_VISIT_LOG");
    }

    @Test
    void a_councils_list_counts_from_its_day_for_reading_and_for_sending_in() {
        String path = council.draft(Forms.with(
                Forms.with(council.form(), "type", "CASEWORK"),
                "evidence",
                Forms.evidence(
                        EvidenceKind.REGISTER_PRINT,
                        EvidenceKind.PARENT_DETAILS,
                        EvidenceKind.AGENCY_INVOLVEMENT,
                        EvidenceKind.HEADTEACHER_SIGN_OFF,
                        EvidenceKind.SIBLINGS)));
        MvcTestResult draft = draft(
                "\"0\"",
                choice("LETTERS", "NOT_ASKED"),
                choice("MEETING_NOTES", "DESIRABLE"),
                choice("HOME_VISIT_LOG", "NOT_ASKED"),
                choice("EARLY_HELP", "NOT_ASKED"),
                choice("PUPIL_VOICE", "REQUIRED"));
        assertThat(draft).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(bringIntoForce("\"1\"", "2026-09-22")).hasStatusOk();

        assertThat(texts(json(council.submit(path)).path("guards"), "code")).hasSize(4);
        clock.moveTo(LocalDate.of(2026, 9, 22));

        assertThat(texts(json(council.submit(path)).path("guards"), "detail"))
                .singleElement()
                .asString()
                .startsWith("PUPIL_VOICE: ");
        assertThat(texts(inForce(council.school, SCHOOL, "CASEWORK").path("required"), "kind"))
                .contains("PUPIL_VOICE")
                .doesNotContain("LETTERS");
        assertThat(inForce(council.school, SCHOOL, "CASEWORK").path("version").asInt())
                .isEqualTo(1);
        assertThat(texts(
                        json(council.get(council.school, LISTS + "?school=142101&type=CASEWORK&on=2026-09-21"))
                                .path("required"),
                        "kind"))
                .contains("LETTERS");
    }

    @Test
    void what_a_school_alone_always_attaches_cannot_be_waived_for_it() {
        draft("\"0\"", choice("HOME_VISIT_LOG", "NOT_ASKED"));
        bringIntoForce("\"1\"", "2026-09-22");
        clock.moveTo(LocalDate.of(2026, 9, 22));

        assertThat(texts(inForce(council.academy, ACADEMY, "CASEWORK").path("always"), "kind"))
                .containsExactly("HOME_VISIT_LOG");
        assertThat(texts(inForce(council.school, SCHOOL, "CASEWORK").path("required"), "kind"))
                .doesNotContain("HOME_VISIT_LOG");
    }

    @ParameterizedTest
    @CsvSource({"REGISTER_PRINT, DESIRABLE", "HEADTEACHER_SIGN_OFF, NOT_ASKED", "AGENCY_INVOLVEMENT, DESIRABLE"})
    void what_rests_on_statute_is_asked_of_everybody(String kind, String need) {
        MvcTestResult refused = draft("\"0\"", choice(kind, need));

        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).containsExactly("CHOICE_NOT_ALLOWED");
        assertThat(draft("\"0\"", choice(kind, "REQUIRED"))).hasStatusOk();
    }

    @Test
    void a_draft_counts_for_nobody_and_none_is_brought_into_force_twice_or_for_today() {
        assertThat(texts(json(bringIntoForce("\"0\"", "2026-09-21")).path("guards"), "code"))
                .containsExactly("NO_DRAFT", "NOT_AHEAD");
        draft("\"0\"", choice("LETTERS", "NOT_ASKED"));
        assertThat(texts(inForce(council.school, SCHOOL, "CASEWORK").path("required"), "kind"))
                .contains("LETTERS");
        assertThat(bringIntoForce("\"1\"", "2026-09-21")).hasStatus(409);
        assertThat(bringIntoForce("\"1\"", "2026-09-22")).hasStatusOk();
        assertThat(bringIntoForce("\"2\"", "2026-09-23")).hasStatus(409);
    }

    @Test
    void every_version_is_kept_and_one_set_later_for_the_same_day_takes_its_place() {
        draft("\"0\"", choice("LETTERS", "DESIRABLE"));
        bringIntoForce("\"1\"", "2026-10-01");
        draft("\"2\"", choice("LETTERS", "NOT_ASKED"));
        bringIntoForce("\"3\"", "2026-10-01");

        JsonNode kept = json(council.get(admin, CASEWORK));
        assertThat(kept.path("versions")).hasSize(2);
        assertThat(kept.has("draft")).isFalse();
        assertThat(json(council.get(council.school, LISTS + "?school=142101&type=CASEWORK&on=2026-10-01"))
                        .path("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_choice_that_cannot_be_understood_is_refused_with_its_place() {
        MvcTestResult wrong = draft(
                "\"0\"",
                choice("LETTERS", "REQUIRED_WITHOUT_EXCEPTION"),
                choice("EARLY_HELP", "REQUIRED"),
                choice("EARLY_HELP", "DESIRABLE"));

        assertThat(wrong).hasStatus(422);
        assertThat(texts(json(wrong).path("errors"), "pointer")).containsExactly("/choices/0", "/choices/2");
    }

    @Test
    void of_two_who_draft_at_once_the_second_is_told() {
        assertThat(draft("\"0\"", choice("LETTERS", "DESIRABLE"))).hasStatusOk();

        assertThat(draft("\"0\"", choice("LETTERS", "NOT_ASKED"))).hasStatus(412);
        assertThat(council.put(admin, CASEWORK + "/draft", (String) null, Map.of("choices", List.of())))
                .hasStatus(428);
    }

    @Test
    void each_council_has_its_own_and_others_find_nothing() {
        draft("\"0\"", choice("LETTERS", "NOT_ASKED"));
        OneCouncil other = new OneCouncil(service);

        assertThat(json(council.get(other.person(Role.COUNCIL_ADMIN), CASEWORK)).has("draft"))
                .isFalse();
        assertThat(council.get(council.academy, LISTS + "?school=" + SCHOOL + "&type=CASEWORK"))
                .hasStatus(404);
        assertThat(council.get(council.officer, LISTS + "?school=999999&type=CASEWORK"))
                .hasStatus(404);
        assertThat(council.get(council.officer, CASEWORK)).hasStatus(403);
        assertThat(council.put(council.school, CASEWORK + "/draft", "\"0\"", Map.of("choices", List.of())))
                .hasStatus(403);
        assertThat(council.get(council.person(Role.AUDITOR), LISTS + "?school=" + SCHOOL + "&type=CASEWORK"))
                .hasStatus(403);
    }

    private JsonNode inForce(TestToken who, String school, String type) {
        MvcTestResult read = council.get(who, LISTS + "?school=" + school + "&type=" + type);
        assertThat(read).hasStatusOk();
        return json(read);
    }

    private MvcTestResult draft(String version, String... choices) {
        List<Map<String, String>> written = Stream.of(choices)
                .map(choice -> choice.split(" ", -1))
                .map(choice -> Map.of("kind", choice[0], "need", choice[1]))
                .toList();
        return council.put(admin, CASEWORK + "/draft", version, Map.of("choices", written));
    }

    private MvcTestResult bringIntoForce(String version, String from) {
        return council.put(admin, CASEWORK + "/in-force", version, Map.of("from", from));
    }

    private static String choice(String kind, String need) {
        return kind + " " + need;
    }
}
