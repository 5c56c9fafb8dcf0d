package org.rollcall.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {

    private final Letters letters = new Letters();

    @BeforeAll
    static void choose_the_validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_letter_is_valid_PDF_UA() throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(specimen("Amara Okoye")), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void what_is_put_in_comes_out_as_text() throws IOException {
        assertThat(textOf(specimen("Amara Okoye")))
                .contains("Dear Amara Okoye")
                .contains("£80 10 November 2026")
                .contains("£160 17 November 2026");
    }

    @Test
    void markup_in_a_name_is_only_a_name() throws IOException {
        assertThat(textOf(specimen("<script>alert(1)</script> & \"O'Neil\"")))
                .contains("Dear <script>alert(1)</script> & \"O'Neil\"");
    }

    @Test
    void names_of_many_alphabets_are_printed() throws IOException {
        assertThat(textOf(specimen("Łucja Škvorecká Ελένη Мария Nguyễn")))
                .contains("Łucja Škvorecká Ελένη Мария Nguyễn");
    }

    @Test
    void a_name_that_the_font_cannot_show_is_refused_and_not_printed_as_boxes() {
        assertThatThrownBy(() -> specimen("\u738b\u82b3"))
                .isInstanceOf(UnprintableText.class)
                .hasMessageContaining("U+738B, U+82B3")
                .hasMessageNotContaining("\u738b");
    }

    @Test
    void a_control_character_is_left_out() throws IOException {
        assertThat(textOf(specimen("Amara\u0007 Okoye"))).contains("Dear Amara Okoye");
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(specimen("Amara Okoye"))) {
            assertThat(document.getPages()).isNotEmpty().allSatisfy(page -> assertThat(StreamSupport.stream(
                                    page.getResources().getFontNames().spliterator(), false)
                            .map(name -> font(page.getResources(), name)))
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded));
        }
    }

    @Test
    void a_value_that_is_missing_is_an_error_and_not_a_gap() {
        assertThatThrownBy(() -> letters.pdf("specimen.v1", Map.of("title", "T", "amounts", List.of())))
                .isInstanceOf(MustacheException.class)
                .hasMessageContaining("name");
    }

    @Test
    void a_template_that_does_not_exist_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letters.pdf("no-such-letter.v1", Map.of()))
                .withMessageContaining("no-such-letter.v1");
    }

    private byte[] specimen(String name) {
        return letters.pdf(
                "specimen.v1",
                Map.of(
                        "title",
                        "Specimen",
                        "name",
                        name,
                        "amounts",
                        List.of(
                                Map.of("amount", "£80", "by", "10 November 2026"),
                                Map.of("amount", "£160", "by", "17 November 2026"))));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
