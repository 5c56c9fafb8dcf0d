package org.rollcall.legal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.legal.penaltynotice.PenaltyNoticesForTests;
import org.rollcall.platform.letters.Letters;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PenaltyNoticeLetterTest {

    private static final Letters LETTERS = new Letters();

    @Test
    void a_first_notice_says_both_amounts_with_their_last_days() throws IOException {
        assertThat(text(Tariff.FIRST))
                .contains("Pay £80 if received by 10 November 2026.")
                .contains("Pay £160 if received from 11 November 2026 to 17 November 2026.")
                .contains("Proceedings may begin from 18 November 2026.")
                .contains("21 October 2026, the day on which this notice counts as received");
    }

    @Test
    void a_second_notice_says_one_amount_and_why() throws IOException {
        assertThat(text(Tariff.SECOND))
                .contains("Pay £160 if received by 17 November 2026.")
                .contains("No lower amount is offered, because this is the second penalty notice to you")
                .doesNotContain("£80");
    }

    @Test
    void everything_that_the_regulations_ask_for_is_in_it() throws IOException {
        assertThat(text(Tariff.FIRST))
                .contains("Amara Okoye", "12 Mill Lane", "NM1 2AB")
                .contains("Kezia Okoye", "Larkfield Primary School")
                .contains("Robin Hale, authorised officer of Northmoor Council")
                .contains("14 September 2026 to 18 September 2026")
                .contains("Date of issue: 19 October 2026")
                .contains("Civic Centre, 1 High Street, Northmoor, NM1 1AA")
                .contains("Online at www.northmoor.example/pay")
                .contains("you cannot be prosecuted for the offence in this period")
                .contains("There is no right of appeal")
                .contains("it contains a material error")
                .contains("Monday 14 September 2026 Morning and afternoon Holiday not granted by the school")
                .contains("PN-7KQ2M-4XD9B");
    }

    @ParameterizedTest
    @EnumSource(Tariff.class)
    void a_screen_reader_can_read_it(Tariff tariff) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf(tariff)), PDFAFlavour.PDFUA_1)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(PDFAFlavour.PDFUA_1, false)
                            .validate(parser)
                            .getTestAssertions())
                    .isEmpty();
        }
    }

    /** Left in the build folder for people to look at. */
    @ParameterizedTest
    @EnumSource(Tariff.class)
    void it_fits_on_two_pages(Tariff tariff) throws IOException {
        byte[] pdf = pdf(tariff);
        Files.write(Path.of("target", "penalty-notice-" + tariff + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    private static byte[] pdf(Tariff tariff) {
        return LETTERS.pdf(
                PenaltyNoticeLetter.TEMPLATE,
                new PenaltyNoticeLetter(PenaltyNoticesForTests.content(tariff), FactsForTests.letterhead()).data());
    }

    private static String text(Tariff tariff) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(tariff))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
