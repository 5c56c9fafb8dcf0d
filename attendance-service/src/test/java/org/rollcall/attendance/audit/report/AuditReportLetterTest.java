package org.rollcall.attendance.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.audit.Walk;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.audit.record.ReportIssue;
import org.rollcall.platform.letters.Letters;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AuditReportLetterTest {

    private static final Letters LETTERS = new Letters();

    @Test
    void the_final_report_says_what_was_looked_at_found_and_agreed() throws IOException {
        assertThat(text(AuditState.AGREED, ReportIssue.FINAL))
                .contains("Northmoor Council", "Annual register audit 2026/27: Larkfield Primary School")
                .contains("Final report, 14 October 2026")
                .contains("Overall: Major findings.")
                .contains("3 of 3 on roll", "Week beginning 7 September 2026", "out of 2 school weeks")
                .contains("Its seed is 20260921")
                .contains("1. Sessions without a mark (Major)")
                .contains("Held against SI 2024/208 reg. 10(1)", "Found 4 times")
                .contains("pupil 2, 14 September 2026 afternoon")
                .contains("2. Code N older than five school days (Minor)", "Found once")
                .contains("countersigned by a team leader on 12 October 2026")
                .contains("Agreed with the head teacher on 14 October 2026")
                .contains("evidence of them on 3 December 2026")
                .contains("The office checks each afternoon", "13 November 2026")
                .contains("A02", "No mark for a session", "Failed")
                .contains("Pupils of the sample", "A005000120002");
    }

    @Test
    void the_issue_for_checking_says_until_when_facts_may_be_challenged() throws IOException {
        assertThat(text(AuditState.FEEDBACK_GIVEN, ReportIssue.FOR_CHECKING))
                .contains("For factual checking by the school")
                .contains("Please tell us by 4 November 2026 which fact is wrong")
                .contains("Held on 12 October 2026. Present: The head teacher; Deputy head;")
                .doesNotContain("Agreed actions");
    }

    @Test
    void a_draft_says_that_it_is_one() throws IOException {
        assertThat(text(AuditState.FIELDWORK, ReportIssue.DRAFT))
                .contains("Draft, not shared with the school")
                .doesNotContain("Please tell us by", "Feedback meeting");
    }

    @Test
    void no_pupil_is_named() {
        Walk.PUPILS.forEach(
                id -> assertThat(data(AuditState.AGREED, ReportIssue.FINAL).toString())
                        .doesNotContain(id));
    }

    @ParameterizedTest
    @EnumSource(ReportIssue.class)
    void a_screen_reader_can_read_it(ReportIssue issue) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf(AuditState.AGREED, issue)), PDFAFlavour.PDFUA_1)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(PDFAFlavour.PDFUA_1, false)
                            .validate(parser)
                            .getTestAssertions())
                    .isEmpty();
        }
    }

    /** Left in the build folder for people to look at. */
    @Test
    void every_page_holds_something() throws IOException {
        byte[] pdf = pdf(AuditState.AGREED, ReportIssue.FINAL);
        Files.write(Path.of("target", "register-audit.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 80);
                ImageIO.write(
                        image,
                        "png",
                        Path.of("target", "register-audit-" + page + ".png").toFile());
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page + 1);
                text.setEndPage(page + 1);
                assertThat(text.getText(document)).hasSizeGreaterThan(80);
            }
        }
    }

    private static byte[] pdf(AuditState state, ReportIssue issue) {
        return LETTERS.pdf(AuditReportLetter.TEMPLATE, data(state, issue));
    }

    private static Map<String, Object> data(AuditState state, ReportIssue issue) {
        Map<String, String> upns = new LinkedHashMap<>();
        Walk.PUPILS.forEach(id -> upns.put(id, "A00500012000" + (upns.size() + 1)));
        return new AuditReportLetter(
                        Walk.reported(state),
                        issue,
                        "Northmoor Council",
                        "Larkfield Primary School",
                        upns,
                        LocalDate.of(2026, 10, 14))
                .data();
    }

    private static String text(AuditState state, ReportIssue issue) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(state, issue))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
