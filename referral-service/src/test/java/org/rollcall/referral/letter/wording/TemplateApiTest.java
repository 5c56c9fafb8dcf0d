package org.rollcall.referral.letter.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.letter.letterhead.KnownLetterheads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class TemplateApiTest {

    private static final String TEMPLATES = "/api/referral/v1/letter-templates";
    private static final String CLOSURE = TEMPLATES + "/closure";
    private static final String LETTERHEAD = KnownLetterheads.PATH;

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;
    private TestToken admin;

    @BeforeEach
    void a_council() {
        clock.moveTo(LocalDate.of(2026, 9, 21));
        council = new OneCouncil(service);
        admin = council.person(Role.COUNCIL_ADMIN);
    }

    @Test
    void a_council_finds_every_letter_with_its_standard_words() {
        JsonNode list = json(council.get(council.officer, TEMPLATES)).path("items");

        assertThat(texts(list, "kind"))
                .contains("closure", "triage-letter", "letter-concern-1")
                .isSorted();
        MvcTestResult one = council.get(council.officer, CLOSURE);
        assertThat(one).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(json(one).at("/standard/contact").asString()).contains("{{reference}}");
        assertThat(json(one).path("inForce").asInt()).isZero();
        assertThat(council.get(council.officer, TEMPLATES + "/no-such-letter")).hasStatus(404);
    }

    @Test
    void words_are_drafted_looked_at_and_said_from_a_day_on() throws Exception {
        MvcTestResult drafted = draft("contact", "Ring us about {{child}}.\n\nWe are glad to talk.");
        assertThat(drafted).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(preview("")).contains("Ring us about Łucja Okoye-Ŵyn.", "We are glad to talk.");

        MvcTestResult published =
                council.put(council.leader, CLOSURE + "/publication", drafted, Map.of("from", "2026-10-01"));

        assertThat(published).hasStatusOk();
        assertThat(json(published).path("draft").isMissingNode()).isTrue();
        assertThat(json(published).at("/versions/0/from").asString()).isEqualTo("2026-10-01");
        assertThat(json(published).path("inForce").asInt()).isZero();
        assertThat(preview("?on=2026-09-30")).doesNotContain("Ring us").contains("question about this letter");
        assertThat(preview("?on=2026-10-01")).contains("Ring us");
        clock.moveTo(LocalDate.of(2026, 10, 1));
        assertThat(json(council.get(council.officer, CLOSURE)).path("inForce").asInt())
                .isEqualTo(1);
    }

    @Test
    void what_was_published_is_kept_and_another_wording_is_the_next_version() throws Exception {
        publish(draft("contact", "First words."), "2026-09-21");
        publish(draft("contact", "Second words."), "2026-09-21");

        JsonNode versions = json(council.get(admin, CLOSURE)).path("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/wording/contact").asString()).isEqualTo("First words.");
        assertThat(preview("")).contains("Second words.");
    }

    @Test
    void nothing_is_published_that_was_not_drafted_nor_for_a_day_that_is_past() {
        assertThat(council.put(admin, CLOSURE + "/publication", "\"0\"", Map.of("from", "2026-09-21")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("NO_DRAFT");
        MvcTestResult drafted = draft("contact", "Words.");
        assertThat(council.put(admin, CLOSURE + "/publication", drafted, Map.of("from", "2026-09-20")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/from");
    }

    @ParameterizedTest
    @CsvSource({
        "contact, 'Dear {{nobody}}', '{{nobody}}'",
        "contact, '{{{child}}}', braces",
        "contact, '{{#child}}x{{/child}}', braces",
        "contact, '{{>letterhead}}', braces",
        "contact, '王芳', U+738B",
        "heading, 'Mine', 'these parts of the letter alone: contact'",
    })
    void words_that_the_letter_cannot_carry_are_refused_with_the_reason(String part, String words, String reason) {
        assertThat(draft(part, words))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .contains(reason);
    }

    @Test
    void markup_in_words_is_printed_as_it_stands() throws Exception {
        assertThat(draft("contact", "<script>alert(1)</script> & <b>bold</b> <img src=\"file:///etc/passwd\"/>"))
                .hasStatusOk();
        assertThat(preview("")).contains("<script>alert(1)</script> & <b>bold</b> <img src=\"file:///etc/passwd\"/>");
    }

    @Test
    void a_preview_is_saved_and_never_shown_in_a_page() {
        assertThat(council.get(admin, CLOSURE + "/preview"))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Disposition", "attachment; filename=\"preview-of-closure.pdf\"");
    }

    @Test
    void a_letterhead_holds_from_its_day_and_its_history_stays() throws Exception {
        assertThat(council.get(admin, LETTERHEAD)).hasStatusOk().hasHeader("ETag", "\"0\"");
        MvcTestResult first = council.put(admin, LETTERHEAD, "\"0\"", KnownLetterheads.whole());
        assertThat(first).hasStatusOk().hasHeader("ETag", "\"1\"");
        MvcTestResult second = council.put(
                admin, LETTERHEAD, first, letterhead(Map.of("from", "2026-11-01", "name", "Northmoor City Council")));

        assertThat(json(second).path("inForce").asInt()).isEqualTo(1);
        assertThat(texts(json(second).path("versions"), "name"))
                .containsExactly("Northmoor Council", "Northmoor City Council");
        assertThat(preview("?on=2026-10-31")).contains("Northmoor Council");
        assertThat(preview("?on=2026-11-01")).contains("Northmoor City Council");
    }

    @Test
    void a_logo_stays_until_it_is_replaced_or_taken_away() throws Exception {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB), "png", picture);
        String sent = Base64.getEncoder().encodeToString(picture.toByteArray());

        MvcTestResult with = council.put(admin, LETTERHEAD, "\"0\"", letterhead(Map.of("logo", sent)));
        assertThat(json(with).at("/versions/0/logo/mediaType").asString()).isEqualTo("image/png");
        MvcTestResult still = council.put(admin, LETTERHEAD, with, KnownLetterheads.whole());
        assertThat(json(still).at("/versions/1/logo/mediaType").asString()).isEqualTo("image/png");
        assertThat(council.get(admin, CLOSURE + "/preview")).hasStatusOk();
        MvcTestResult without = council.put(admin, LETTERHEAD, still, letterhead(Map.of("logo", "")));
        assertThat(json(without).at("/versions/2/logo").isMissingNode()).isTrue();
    }

    @Test
    void a_letterhead_that_cannot_be_printed_is_refused() {
        String svg = Base64.getEncoder().encodeToString("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("logo", svg),
                Map.of("logo", "%%%"),
                Map.of("signatory", "王芳"),
                Map.of("phone", " "),
                Map.of("from", "2026-09-20"))) {
            assertThat(council.put(admin, LETTERHEAD, "\"0\"", letterhead(wrong)))
                    .hasStatus(422);
        }
    }

    @Test
    void a_change_says_what_it_was_decided_on() {
        draft("contact", "Words.");
        KnownLetterheads.enter(council, new org.rollcall.platform.store.Version(0));

        Map<String, Object> words = Map.of("wording", Map.of("contact", "Others."));
        assertThat(council.put(admin, CLOSURE + "/draft", (String) null, words)).hasStatus(428);
        assertThat(council.put(admin, CLOSURE + "/draft", "\"0\"", words)).hasStatus(412);
        assertThat(council.put(admin, CLOSURE + "/publication", "\"0\"", Map.of()))
                .hasStatus(412);
        assertThat(council.put(admin, LETTERHEAD, (String) null, KnownLetterheads.whole()))
                .hasStatus(428);
        assertThat(council.put(admin, LETTERHEAD, "\"0\"", KnownLetterheads.whole()))
                .hasStatus(412);
    }

    @Test
    void another_councils_words_are_its_own_and_schools_and_auditors_have_no_say() throws Exception {
        publish(draft("contact", "Our words."), "2026-09-21");
        OneCouncil other = new OneCouncil(service);

        assertThat(json(other.get(other.officer, CLOSURE)).path("versions")).isEmpty();
        for (TestToken none : List.of(council.school, council.person(Role.AUDITOR))) {
            assertThat(council.get(none, CLOSURE)).hasStatus(403);
            assertThat(council.get(none, LETTERHEAD)).hasStatus(403);
        }
        assertThat(council.put(council.officer, CLOSURE + "/publication", "\"2\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(council.officer, LETTERHEAD, "\"0\"", KnownLetterheads.whole()))
                .hasStatus(403);
    }

    private MvcTestResult draft(String part, String words) {
        return council.put(
                admin, CLOSURE + "/draft", () -> council.get(admin, CLOSURE), Map.of("wording", Map.of(part, words)));
    }

    private void publish(MvcTestResult drafted, String from) {
        assertThat(council.put(admin, CLOSURE + "/publication", drafted, Map.of("from", from)))
                .hasStatusOk();
    }

    private static Map<String, Object> letterhead(Map<String, Object> changed) {
        Map<String, Object> letterhead = new HashMap<>(KnownLetterheads.whole());
        letterhead.putAll(changed);
        return letterhead;
    }

    private String preview(String query) throws Exception {
        try (PDDocument document = Loader.loadPDF(
                council.get(admin, CLOSURE + "/preview" + query).getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
