package org.rollcall.referral.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rollcall.platform.letters.Letterhead;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.letters.Recipient;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.platform.letters.Wording;
import org.rollcall.referral.letter.LetterKind;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A letter of some kind as a council would send it, printed, and left in the build folder for people to look at. */
public final class PrintedLetter {

    private static final Letters LETTERS = new Letters();
    private static final Letterhead HEAD = new Letterhead(
            "Northmoor Council",
            "Education Attendance Service",
            new Letterhead.Contact(
                    List.of("Civic Centre", "Northmoor", "ZZ99 1AA"),
                    "01632 960 123",
                    "attendance@northmoor.example",
                    null,
                    List.of()),
            new Letterhead.Signatory("Rhys Powell", "Team Leader"),
            null);

    private final byte[] pdf;

    private PrintedLetter(byte[] pdf) {
        this.pdf = pdf;
    }

    /** On the kind's sample data, with some of them told otherwise. */
    public static PrintedLetter of(LetterKind kind, Map<String, Object> otherwise) throws IOException {
        Recipient to = new Recipient("Alex Example", List.of("12 Example Street", "Exampleton", "ZZ99 3WZ"));
        Map<String, Object> own = new HashMap<>(kind.sample());
        own.putAll(otherwise);
        Map<String, Object> data = new Stationery(HEAD, to, LocalDate.of(2026, 9, 21), "019A-2B10").around(own);
        Map<String, Object> worded = new HashMap<>(data);
        kind.wording().forEach((part, words) -> worded.put(part, new Wording(words).paragraphs(data)));
        byte[] pdf = LETTERS.pdf(kind.page(), worded);
        if (otherwise.isEmpty()) {
            Files.write(Path.of("target", kind.page() + ".pdf"), pdf);
        }
        return new PrintedLetter(pdf);
    }

    /** What it says, page after page, with single spaces. */
    public String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    public List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    /** No page holds the signature alone. */
    public void hasNoEmptyPage() throws IOException {
        assertThat(pages()).hasSizeLessThanOrEqualTo(2).allSatisfy(page -> assertThat(page)
                .hasSizeGreaterThan(200));
    }

    /** PDF/UA, as an independent checker reads it. */
    public void isReadableAloud() throws Exception {
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
}
