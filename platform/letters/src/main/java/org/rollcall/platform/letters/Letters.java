package org.rollcall.platform.letters;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;

/**
 * Makes letters. A template is {@code letters/<name>.xhtml} on the classpath of the service that sends it; data come
 * out as text, whatever they hold, and nothing outside the page is ever fetched.
 */
public final class Letters {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The one address that a page may name: a picture that is in the page itself. */
    private static final String PICTURE = "data:image/";

    private final LetterTemplates templates = new LetterTemplates();
    private final LetterFont font = LetterFont.load();

    /**
     * The letter as PDF/UA.
     *
     * @param template the template's name with its version, such as {@code penalty-notice.v1}
     * @throws UnprintableText when a character has no shape in the font: a name is never printed wrong
     */
    public byte[] pdf(String template, Map<String, ?> data) {
        String page = templates.fill(template, data);
        font.requireShapesFor(page);
        return render(page);
    }

    /** @throws UnprintableText when a character has no shape in the font, so that words are refused when they are written */
    public void requirePrintable(String text) {
        font.requireShapesFor(LetterTemplates.printed(text));
    }

    private byte[] render(String page) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .usePdfUaAccessibility(true)
                    .withProducer("Rollcall")
                    .useUriResolver((base, uri) -> uri.startsWith(PICTURE) ? uri : null);
            font.embedIn(builder);
            builder.toStream(pdf).run();
            return pdf.toByteArray();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
