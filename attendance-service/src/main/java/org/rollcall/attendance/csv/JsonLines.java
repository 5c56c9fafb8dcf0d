package org.rollcall.attendance.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A file with one JSON object on each line (NDJSON), read while it arrives. Its members are the columns that the same file would have
 * as CSV, written in any case.
 */
public final class JsonLines {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int BUFFER = 64 * 1024;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Shows each line to {@code take}; what it refuses comes back, along with lines that are no objects. */
    public Reading read(InputStream body, Consumer<CsvLine> take) {
        Reading reading = new Reading();
        try (InputStream bytes = new BufferedInputStream(body, BUFFER)) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (long number = 1; next(bytes, text); number++) {
                if (text.size() > 0) {
                    reading.add(line(number, text, take));
                }
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        return reading;
    }

    /** Reads one line, of which at most one character more than the longest is kept; false at the end of the file. */
    private static boolean next(InputStream bytes, ByteArrayOutputStream text) throws IOException {
        text.reset();
        int next = bytes.read();
        boolean more = next >= 0;
        while (next >= 0 && next != '\n') {
            if (next != '\r' && text.size() <= LONGEST_LINE) {
                text.write(next);
            }
            next = bytes.read();
        }
        return more;
    }

    private static CsvLine line(long number, ByteArrayOutputStream text, Consumer<CsvLine> take) {
        if (text.size() > LONGEST_LINE) {
            return refused(number, "The line is longer than 64 KB.", "Write one mark on each line.");
        }
        Map<String, String> members = members(text.toByteArray());
        if (members == null) {
            return refused(
                    number,
                    "The line is not one JSON object of plain values, each named once.",
                    "Write each line as {\"upn\": …, \"date\": …, \"session\": …, \"code\": …}.");
        }
        CsvLine line = new CsvLine(number, field -> members.getOrDefault(field, ""));
        take.accept(line);
        return line;
    }

    private static CsvLine refused(long number, String reason, String fix) {
        CsvLine line = new CsvLine(number, field -> "");
        line.refuse("line", reason, fix);
        return line;
    }

    private static @Nullable Map<String, String> members(byte[] text) {
        Map<String, String> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (!value.isScalarValue()
                        || members.put(name, value == JsonToken.VALUE_NULL ? "" : json.getString()) != null) {
                    return null;
                }
            }
            return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null ? members : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
