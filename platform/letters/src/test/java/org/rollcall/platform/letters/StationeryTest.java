package org.rollcall.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StationeryTest {

    private static final Recipient SIAN =
            new Recipient("Siân Llŷr-Nowakowska", List.of("12 Ulica Łąkowa", "Northmoor", "ZZ99 3WZ"));

    private final Letters letters = new Letters();

    @Test
    void a_letter_with_everything_is_valid_PDF_UA() throws Exception {
        byte[] pdf = pdf(full(Logo.drawn(logo())), SIAN);
        Files.write(Path.of("target", "stationery.pdf"), pdf);

        assertValid(pdf);
        assertThat(textOf(pdf))
                .contains("Northmoor Council", "Attendance Service", "Telephone 01632 960 001", "Monday to Friday")
                .contains("Siân Llŷr-Nowakowska", "12 Ulica Łąkowa", "21 September 2026", "Our reference: 4D55-A1B2")
                .contains("Amara is <b>well</b>.", "Yours sincerely", "Rhys Powell", "Team Leader");
    }

    @Test
    void a_letter_with_no_more_than_a_name_is_valid_too() throws Exception {
        Letterhead bare = new Letterhead(
                "School attendance service",
                null,
                new Letterhead.Contact(List.of(), null, "", null, List.of()),
                new Letterhead.Signatory(null, null),
                null);

        assertValid(pdf(bare, null));
        assertThat(textOf(pdf(bare, null))).doesNotContain("Telephone", "null");
    }

    @Test
    void a_logo_is_printed_and_nothing_else_is_ever_fetched() throws IOException {
        try (PDDocument with = Loader.loadPDF(pdf(full(Logo.drawn(logo())), SIAN));
                PDDocument without = Loader.loadPDF(pdf(full(null), SIAN))) {
            assertThat(images(with)).isEqualTo(1);
            assertThat(images(without)).isZero();
        }
    }

    private byte[] pdf(Letterhead letterhead, @Nullable Recipient to) {
        Map<String, Object> data = new Stationery(letterhead, to, LocalDate.of(2026, 9, 21), "4D55-A1B2")
                .around(Map.of(
                        "child",
                        "Amara",
                        "opening",
                        new Wording("{{child}} is <b>well</b>.").paragraphs(Map.of("child", "Amara"))));
        return letters.pdf("stationery.v1", data);
    }

    private static Letterhead full(@Nullable Logo logo) {
        return new Letterhead(
                "Northmoor Council",
                "Attendance Service",
                new Letterhead.Contact(
                        List.of("Civic Centre", "1 High Street", "Northmoor", "NM1 1AA"),
                        "01632 960 001",
                        "attendance@northmoor.example",
                        "www.northmoor.example/attendance",
                        List.of("Monday to Friday, 9 am to 5 pm")),
                new Letterhead.Signatory("Rhys Powell", "Team Leader"),
                logo);
    }

    private static byte[] logo() throws IOException {
        BufferedImage picture = new BufferedImage(400, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(29, 53, 87));
        canvas.fillOval(5, 5, 110, 110);
        canvas.fillRect(140, 30, 240, 60);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static void assertValid(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(PDFAFlavour.PDFUA_1, false)
                            .validate(parser)
                            .getTestAssertions())
                    .isEmpty();
        }
    }

    private static long images(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                        page.getResources().getXObjectNames().spliterator(), false))
                .count();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
