package org.rollcall.referral.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class ConcernApiTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MockMvcTester http;

    private OneCouncil council;
    private String path;

    @BeforeEach
    void a_case() {
        council = new OneCouncil(service);
        path = CASES + "/" + KnownCases.open(service, council.id, council.pupil, OneCouncil.SCHOOL)
                + "/letters-of-concern";
    }

    @Test
    void an_officer_writes_to_one_parent_once() throws Exception {
        askForName();
        String key = UUID.randomUUID().toString();
        MvcTestResult written = write(council.officer, key, letter(Map.of("message", "Please call me on Monday.")));

        assertThat(written).hasStatus(201);
        String location = String.valueOf(written.getResponse().getHeader("Location"));
        assertThat(text(location))
                .contains("Robin Sample: attendance at school", "9 of 26 sessions", "Please call me on Monday.");
        assertThat(json(council.get(council.officer, location))
                        .at("/recipient/parentId")
                        .asString())
                .isEqualTo("P1");
        assertThat(json(write(council.officer, key, letter(Map.of("message", "Please call me on Monday."))))
                        .path("letterId"))
                .isEqualTo(json(written).path("letterId"));
        assertThat(write(council.officer, key, letter(Map.of("parentId", "P2"))))
                .hasStatus(422);
        assertThat(council.get(council.school, location)).hasStatus(404);
    }

    @Test
    void the_second_letter_says_what_the_law_expects() throws Exception {
        askForName();
        MvcTestResult written = write(council.officer, "second", letter(Map.of("letter", "SECOND")));

        assertThat(text(String.valueOf(written.getResponse().getHeader("Location"))))
                .contains("we are still concerned", "section 444 of the Education Act 1996");
    }

    @Test
    void nobody_is_written_to_about_a_child_whose_name_is_not_known() {
        assertThat(write(council.officer, "unknown", letter(Map.of())))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("PUPIL_NOT_KNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "parentId, P9, /parentId",
        "to, 2026-09-01, /to",
        "to, 2026-09-22, /to",
        "missed, 27, /missed",
        "missed, 0, /missed",
    })
    void a_letter_that_makes_no_sense_is_refused(String field, String value, String pointer) {
        askForName();
        assertThat(write(council.officer, UUID.randomUUID().toString(), letter(Map.of(field, value))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void a_key_is_needed_and_others_are_turned_away() {
        askForName();
        OneCouncil other = new OneCouncil(service);

        assertThat(write(council.officer, null, letter(Map.of()))).hasStatus(400);
        assertThat(write(other.officer, "k", letter(Map.of()))).hasStatus(404);
        assertThat(write(council.school, "k", letter(Map.of()))).hasStatus(403);
        assertThat(write(council.court, "k", letter(Map.of()))).hasStatus(403);
    }

    private void askForName() {
        assertThat(council.put(
                        council.officer, "/api/referral/v1/pupils/" + council.pupil + "/card", (String) null, Map.of()))
                .hasStatusOk();
    }

    private static Map<String, Object> letter(Map<String, Object> changed) {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "letter", "FIRST",
                "parentId", "P1",
                "from", "2026-09-02",
                "to", "2026-09-18",
                "missed", 9,
                "possible", 26));
        letter.putAll(changed);
        return letter;
    }

    private MvcTestResult write(TestToken who, @Nullable String key, Map<String, Object> body) {
        var request = http.post()
                .uri(path)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.builder().build().writeValueAsBytes(body));
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private String text(String letter) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(
                council.get(council.officer, letter + "/document").getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
