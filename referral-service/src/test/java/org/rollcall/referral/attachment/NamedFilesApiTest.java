package org.rollcall.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.panel.PanelBodies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class NamedFilesApiTest {

    private static final LocalDate PANEL_DAY = LocalDate.of(2026, 10, 22);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private WorkedCase worked;
    private OneCouncil council;

    @BeforeEach
    void aCase() {
        worked = new WorkedCase(service);
        council = worked.council;
    }

    @Test
    void a_form_names_files_that_the_school_has_attached_and_nothing_else() {
        String referral = council.draft(council.form());
        String own = council.attached(council.school, "referral", id(referral));
        String councils = council.attached(council.officer, "case", worked.id);

        assertThat(edit(referral, own)).hasStatusOk();
        MvcTestResult refused = edit(referral, own, "no-such-file", councils);
        assertThat(refused).hasStatus(422);
        assertThat(texts(json(refused).path("errors"), "pointer"))
                .as("one that is not there, and one that the school may not read")
                .containsExactly("/evidence/0/attachments/1", "/evidence/0/attachments/2");
        assertThat(texts(json(refused).path("errors"), "detail")).allMatch(detail -> detail.contains("attach it"));
        MvcTestResult draft = council.post(council.school, UUID.randomUUID().toString(), naming("no-such-file"));
        assertThat(draft).hasStatus(422);
    }

    @Test
    void no_file_of_another_child_or_another_council_is_named() {
        String referral = council.draft(council.form());
        String sibling = UUID.randomUUID().toString();
        council.enrol(sibling, SCHOOL);
        String elses = council.draft(Forms.irregular(sibling, SCHOOL));
        WorkedCase away = new WorkedCase(service);

        assertThat(edit(referral, council.attached(council.school, "referral", id(elses))))
                .hasStatus(422);
        assertThat(edit(referral, away.council.attached(away.council.school, "case", away.id)))
                .hasStatus(422);
    }

    @Test
    void a_file_that_was_withdrawn_is_not_relied_on() {
        String referral = council.draft(council.form());
        String file = council.attached(council.school, "referral", id(referral));
        String path = "/api/referral/v1/attachments/" + file;
        assertThat(council.put(
                        council.school,
                        path + "/withdrawal",
                        () -> council.get(council.school, path),
                        Map.of("reason", "Wrong.")))
                .hasStatusOk();

        MvcTestResult refused = edit(referral, file);
        assertThat(refused).hasStatus(422);
        assertThat(texts(json(refused).path("errors"), "detail").getFirst()).contains("withdrawn");
    }

    @Test
    void a_panel_looks_at_files_of_the_case_and_at_entries_of_its_log_that_tell_of_something_done() {
        String panel = invited("ATTENDANCE_PANEL");
        String file = council.attached(council.school, "case", worked.id);
        String call = entry(Map.of("kind", "CALL", "done", Map.of("at", "2026-09-18T14:30:00", "fact", "Rang.")));
        String meant = entry(Map.of("kind", "CALL", "planned", Map.of("at", "2026-10-24T10:00:00")));
        String elsewhere = elsewhere();
        clock.moveTo(PANEL_DAY);

        MvcTestResult refused = hold(panel, List.of(file, "no-such-file"), List.of(call, meant, elsewhere));
        assertThat(refused).hasStatus(422);
        assertThat(texts(json(refused).path("errors"), "pointer"))
                .containsExactly("/evidence/0/attachments/1", "/evidence/0/logEntries/1", "/evidence/0/logEntries/2");
        assertThat(hold(panel, List.of(file), List.of(call))).hasStatusOk();
    }

    @Test
    void an_interview_is_recorded_with_files_that_are_there() {
        String interview = interview();
        clock.moveTo(LocalDate.of(2026, 11, 17));
        Map<String, Object> record = new HashMap<>(Map.of(
                "heldOn", "2026-11-17",
                "interviewers", "R. Green",
                "cautionGiven", true,
                "legalAdvice", "OFFERED_AND_DECLINED",
                "interpreter", "NOT_NEEDED"));

        record.put("attachments", List.of("no-such-file"));
        MvcTestResult refused = worked.change(council.officer, interview, "record", record);
        assertThat(refused).hasStatus(422);
        assertThat(texts(json(refused).path("errors"), "pointer")).containsExactly("/attachments/0");
        record.put("attachments", List.of(council.attached(council.officer, "case", worked.id)));
        assertThat(worked.change(council.officer, interview, "record", record)).hasStatusOk();
    }

    private String interview() {
        String panel = invited("LEGAL_PLANNING");
        clock.moveTo(PANEL_DAY);
        worked.change(council.leader, panel, "record", PanelBodies.record(worked.parents, "INVITE_IUC", "PROSECUTION"));
        return worked.make(
                council.officer,
                "/interviews",
                Map.of(
                        "parentId",
                        worked.parents.getFirst(),
                        "panelId",
                        id(panel),
                        "when",
                        Map.of("at", "2026-11-17T10:00", "place", "Civic Centre")));
    }

    private String invited(String kind) {
        String chair = "team-leader@" + council.id;
        String panel = worked.make(council.officer, "/panels", PanelBodies.plan(kind, chair, "2026-10-22T14:00"));
        worked.change(council.officer, panel, "invitation", PanelBodies.invitation(worked.parents));
        return panel;
    }

    private MvcTestResult hold(String panel, List<String> files, List<String> entries) {
        Map<String, Object> record = new HashMap<>(PanelBodies.record(worked.parents, "CONTRACT", "CONTRACT"));
        record.put("evidence", List.of(Map.of("kind", "REGISTER_PRINT", "attachments", files, "logEntries", entries)));
        return worked.change(council.leader, panel, "record", record);
    }

    /** An entry of another case of the same child. */
    private String elsewhere() {
        String log = OneCouncil.CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL) + "/log";
        Map<String, Object> call = Map.of("kind", "CALL", "done", Map.of("at", "2026-09-18T14:30:00", "fact", "Rang."));
        return json(council.postTo(log, council.officer, UUID.randomUUID().toString(), call))
                .path("id")
                .asString();
    }

    private String entry(Map<String, Object> body) {
        return id(worked.make(council.officer, "/log", body));
    }

    private MvcTestResult edit(String referral, String... files) {
        return council.put(council.school, referral, () -> council.get(council.school, referral), naming(files));
    }

    private Map<String, Object> naming(String... files) {
        Map<String, Object> form = new HashMap<>(council.form());
        form.put("evidence", List.of(Map.of("kind", "LETTERS", "attachments", List.of(files))));
        return form;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
