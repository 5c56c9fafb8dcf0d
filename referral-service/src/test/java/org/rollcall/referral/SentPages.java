package org.rollcall.referral;

import static org.rollcall.referral.OneCouncil.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The letters of a case as a reader sees them: their text, by kind. */
public final class SentPages {

    private final OneCouncil council;
    private final String letters;

    public SentPages(OneCouncil council, String caseId) {
        this.council = council;
        this.letters = "/api/referral/v1/letters?case=" + caseId;
    }

    /** Waits until there are so many letters of the kind. */
    public List<String> await(String kind, int count) {
        Awaitility.await(kind + " letters")
                .atMost(Duration.ofSeconds(20))
                .until(() -> ids(kind).size() >= count);
        return ids(kind).stream().map(this::text).toList();
    }

    private List<String> ids(String kind) {
        return json(council.get(council.leader, letters))
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("kind").asString().equals(kind))
                .map(letter -> letter.path("id").asString())
                .toList();
    }

    private String text(String id) {
        MvcTestResult document = council.get(council.leader, "/api/referral/v1/letters/" + id + "/document");
        try (PDDocument pdf = Loader.loadPDF(document.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
