package org.rollcall.attendance.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** A comma-separated file in UTF-8 that is read while it arrives. */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A stray quote spoils its own line only. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final Columns columns;

    public CsvFile(Columns columns) {
        this.columns = columns;
    }

    /** Shows each line to {@code take}; what it refuses comes back, along with lines that are no lines. */
    public Reading read(InputStream body, Consumer<CsvLine> take) {
        Reading reading = new Reading();
        try (LineGuard text = new LineGuard(withoutMark(body));
                CSVParser parser = parse(text)) {
            each(parser, text, reading, take, line -> {});
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        return reading;
    }

    /** Shows each line to {@code each}, also one that is refused for its form; what comes back is why the rest could not be read. */
    public Optional<LineProblem> lines(InputStream body, Consumer<CsvLine> each) {
        Reading reading = new Reading();
        try (LineGuard text = new LineGuard(withoutMark(body));
                CSVParser parser = parse(text)) {
            each(parser, text, reading, line -> {}, each);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        return reading.stopped();
    }

    private CSVParser parse(LineGuard text) throws IOException {
        try {
            CSVParser parser =
                    CSVParser.builder().setReader(text).setFormat(FORMAT).get();
            requireColumns(parser.getHeaderNames());
            return parser;
        } catch (IllegalArgumentException | LineGuard.EndlessLine noHeader) {
            throw new InvalidInput(List.of(new FieldProblem(
                    "/header", "The first line must name the columns " + columns.required() + ", each once.")));
        }
    }

    private void requireColumns(List<String> header) {
        List<FieldProblem> missing = columns.missingIn(header).stream()
                .map(column -> new FieldProblem("/header", "The column " + column + " is missing."))
                .toList();
        InvalidInput.throwIfAny(missing);
    }

    private static Reader withoutMark(InputStream body) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static void each(
            CSVParser parser, LineGuard text, Reading reading, Consumer<CsvLine> take, Consumer<CsvLine> seen) {
        var records = parser.iterator();
        Header header = Header.of(parser);
        try {
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                text.lineRead();
                seen.accept(take(parser, header, cells, reading, take));
            }
        } catch (UncheckedIOException stopped) {
            if (!(stopped.getCause() instanceof LineGuard.EndlessLine)) {
                throw stopped;
            }
            reading.stoppedAfter(parser.getCurrentLineNumber());
        }
    }

    private static CsvLine take(
            CSVParser parser, Header header, CSVRecord cells, Reading reading, Consumer<CsvLine> take) {
        CsvLine line = new CsvLine(parser.getCurrentLineNumber(), field -> header.cell(field, cells), header::names);
        if (cells.isConsistent()) {
            take.accept(line);
        } else {
            line.refuse(
                    "line",
                    "The line has %d fields, the header has %d."
                            .formatted(cells.size(), parser.getHeaderNames().size()),
                    "Put quotes around a field with a comma in it, and close every quote.");
        }
        reading.add(line);
        return line;
    }

    /** Where a file has its columns, whatever the case of their names: looked up once for the file and not for each of its cells. */
    private record Header(Map<String, Integer> columns, Map<String, Integer> found) {

        private static final int NOWHERE = -1;

        static Header of(CSVParser parser) {
            return new Header(parser.getHeaderMap(), new HashMap<>());
        }

        boolean names(String field) {
            return place(field) != NOWHERE;
        }

        String cell(String field, CSVRecord cells) {
            int place = place(field);
            return place != NOWHERE && place < cells.size() ? cells.get(place) : "";
        }

        private int place(String field) {
            return found.computeIfAbsent(field, name -> columns.getOrDefault(name, NOWHERE));
        }
    }
}
