package org.rollcall.platform.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Sans, regular and bold, embedded so that the letter reads the same everywhere. */
final class LetterFont {

    private static final String FAMILY = "Liberation Sans";

    private final byte[] regular;
    private final byte[] bold;
    private final CmapLookup shapes;

    private LetterFont(byte[] regular, byte[] bold, CmapLookup shapes) {
        this.regular = regular;
        this.bold = bold;
        this.shapes = shapes;
    }

    static LetterFont load() {
        byte[] regular = read("/liberation/LiberationSans-Regular.ttf");
        return new LetterFont(regular, read("/liberation/LiberationSans-Bold.ttf"), shapesOf(regular));
    }

    void embedIn(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    void requireShapesFor(String text) {
        List<Integer> missing = text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && shapes.getGlyphId(point) == 0)
                .distinct()
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            throw new UnprintableText(missing);
        }
    }

    private static CmapLookup shapesOf(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream font = LetterFont.class.getResourceAsStream(resource)) {
            if (font == null) {
                throw new IllegalStateException("The font " + resource + " is not on the classpath");
            }
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
