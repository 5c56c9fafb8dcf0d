package org.rollcall.referral.letter.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.letters.Wording;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.LetterKinds;
import org.rollcall.referral.letter.letterhead.KnownLetterheads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every letter that the service declares, on its sample data and a council's whole letterhead; left in the build folder to look at. */
@RollcallTest
class LetterPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private LetterKinds kinds;

    @Autowired
    private MakingLetters making;

    @TestFactory
    Stream<DynamicTest> every_letter_is_made_can_be_read_by_a_screen_reader_and_names_who_writes() {
        VeraGreenfieldFoundryProvider.initialise();
        OneCouncil council = new OneCouncil(service);
        KnownLetterheads.enter(council, new Version(0));
        return kinds.all().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    byte[] pdf = making.preview(council.id, kind, TODAY);
                    Files.write(
                            Files.createDirectories(Path.of("target", "letters"))
                                    .resolve(kind.page() + ".pdf"),
                            pdf);
                    assertValid(pdf);
                    assertThat(text(pdf)).contains("Northmoor Council").doesNotContain("{{", "null");
                }));
    }

    @TestFactory
    Stream<DynamicTest> standard_words_ask_for_no_value_that_the_letter_does_not_have() {
        return kinds.all().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> kind.wording()
                        .forEach((part, words) -> assertWellWorded(kind, part, words))));
    }

    private static void assertWellWorded(LetterKind kind, String part, String words) {
        Wording wording = new Wording(words);
        assertThat(part).matches("[A-Za-z][A-Za-z0-9]*");
        assertThat(wording.isWellFormed()).as(part).isTrue();
        assertThat(kind.places()).as(part).containsAll(wording.places());
    }

    private static void assertValid(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(PDFAFlavour.PDFUA_1, false)
                            .validate(parser)
                            .getTestAssertions())
                    .isEmpty();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
