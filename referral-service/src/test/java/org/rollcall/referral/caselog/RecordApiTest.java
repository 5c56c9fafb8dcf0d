package org.rollcall.referral.caselog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class RecordApiTest {

    private static final Map<String, Object> MEETING = Map.of(
            "invited", List.of(Map.of("role", "PARENT", "parentId", "P1", "name", "Alex Moor")),
            "agreed", List.of(Map.of("by", "SCHOOL", "what", "A later start.", "until", "2026-10-02")));

    @Autowired
    private ApplicationContext service;

    private CaseOfTest known;
    private OneCouncil council;

    @BeforeEach
    void aCase() {
        known = new CaseOfTest(service);
        council = known.council;
    }

    @Test
    void a_home_visit_has_one_record_for_ever_and_it_is_the_councils() {
        askForCard();
        String entry = known.written(CaseOfTest.done("HOME_VISIT", Map.of("visit", CaseOfTest.visit("SEEN_PARENT"))));

        String letter = letter(recorded(entry));

        assertThat(letter(recorded(entry))).isEqualTo(letter);
        MvcTestResult pdf = council.get(council.officer, "/api/referral/v1/letters/" + letter + "/document");
        assertThat(pdf).hasStatusOk();
        assertThat(new String(pdf.getResponse().getContentAsByteArray(), ISO_8859_1))
                .startsWith("%PDF");
        assertThat(council.get(council.school, "/api/referral/v1/letters/" + letter))
                .hasStatus(404);
    }

    @Test
    void a_meeting_has_its_minutes() {
        askForCard();
        String entry = known.written(CaseOfTest.done("PARENT_SUPPORT_MEETING", Map.of("meeting", MEETING)));

        assertThat(recorded(entry)).hasStatusOk();
    }

    @Test
    void a_record_is_made_of_nothing_else_and_not_without_the_childs_name() {
        String call = known.written(CaseOfTest.done("CALL", Map.of()));
        String meeting = known.written(CaseOfTest.done("PARENT_SUPPORT_MEETING", Map.of("meeting", MEETING)));

        assertThat(code(recorded(call))).isEqualTo("NO_RECORD");
        assertThat(code(recorded(meeting))).isEqualTo("PUPIL_NOT_ASKED_FOR");
        assertThat(council.put(council.court, call + "/record", "\"1\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(new OneCouncil(service).officer, call + "/record", "\"1\"", Map.of()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home-visit", "support-meeting-minutes"})
    void each_page_can_be_looked_at_on_sample_data(String kind) throws IOException {
        MvcTestResult preview = council.get(
                council.person(Role.COUNCIL_ADMIN), "/api/referral/v1/letter-templates/" + kind + "/preview");

        assertThat(preview).hasStatusOk();
        byte[] pdf = preview.getResponse().getContentAsByteArray();
        assertThat(pdf).isNotEmpty();
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve(kind + ".pdf"), pdf);
    }

    private void askForCard() {
        MvcTestResult card = council.put(
                council.officer, "/api/referral/v1/pupils/" + council.pupil + "/card", (String) null, Map.of());
        assertThat(card).hasStatusOk();
    }

    private MvcTestResult recorded(String entry) {
        return council.put(council.officer, entry + "/record", () -> council.get(council.officer, entry), Map.of());
    }

    private static String letter(MvcTestResult made) {
        assertThat(made).hasStatusOk();
        return json(made).path("letterId").asString();
    }

    private static String code(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return json(refused).path("guards").path(0).path("code").asString();
    }
}
