package org.rollcall.legal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.json;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SentLettersTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private SentLetters letters;

    @Autowired
    private MovableClock clock;

    private CouncilForTests council;
    private EnforcementCaseId ready;

    @BeforeEach
    void a_case_in_which_nothing_stands_in_the_way() {
        clock.moveTo(LocalDate.of(2026, 10, 19));
        council = new CouncilForTests(service);
        ready = council.readyCase();
    }

    @Test
    void the_letter_is_the_one_that_the_notice_was_sealed_with() throws Exception {
        JsonNode notice = issue(council.amara, "k1");
        MvcTestResult letter = letter(notice);

        assertThat(letter).hasStatusOk().hasContentType("application/pdf");
        assertThat(sha256(letter.getResponse().getContentAsByteArray()))
                .isEqualTo(notice.at("/letter/sha256").stringValue());
        assertThat(notice.at("/letter/template").stringValue()).isEqualTo("penalty-notice.v1");
        assertThat(letter(notice).getResponse().getContentAsByteArray())
                .isEqualTo(letter.getResponse().getContentAsByteArray());
    }

    @Test
    void each_parent_reads_their_own_name_and_address_and_never_the_others() throws Exception {
        String amaras = text(letter(issue(council.amara, "k1")));
        String judes = text(letter(issue(council.jude, "k2")));

        assertThat(amaras).contains("Amara Okoye-Canary", "12 Canary Lane").doesNotContain("Jude", "Canary Quay");
        assertThat(judes).contains("Jude O'Canary & Sons", "3 Canary Quay").doesNotContain("Amara", "Canary Lane");
        assertThat(judes).contains("£80 if received by 10 November 2026");
    }

    @Test
    void a_copy_that_was_tampered_with_is_never_shown() {
        JsonNode notice = issue(council.amara, "k1");
        String hash = notice.at("/letter/sha256").stringValue();
        LetterSeal forged = new LetterSeal(
                Ids.from("letter", notice.required("id").stringValue(), hash), "penalty-notice.v1", "0".repeat(64));

        assertThatIllegalStateException().isThrownBy(() -> letters.content(council.tenant, forged));
    }

    private JsonNode issue(ParentId parent, String key) {
        MvcTestResult issued = council.issue(ready, parent, key);
        assertThat(issued).hasStatus(201);
        return json(issued);
    }

    private MvcTestResult letter(JsonNode notice) {
        return council.get(API + "/penalty-notices/" + notice.required("id").stringValue() + "/letter");
    }

    private static String text(MvcTestResult letter) throws Exception {
        try (PDDocument document = Loader.loadPDF(letter.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
