package org.rollcall.attendance.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.platform.rules.InvalidInput;

/** One school's roll in one file, as rows: an entry, or why there is none. */
public final class RollFile {

    /** More pupils than any school has. */
    static final int MOST_ENTRIES = 10_000;

    private static final int MOST_LINES = 2 * MOST_ENTRIES;
    private static final List<byte[]> PACKED = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {0x1f, (byte) 0x8b},
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
            new byte[] {'R', 'a', 'r', '!'});

    private final RollFormat format;
    private final RollTerms terms;

    public RollFile(RollFormat format, RollTerms terms) {
        this.format = format;
        this.terms = terms;
    }

    /** A row of the file; it has problems or an entry. */
    public record Row(long line, Optional<RollEntry> entry, List<LineProblem> problems) {}

    /** Every row in the order of the file; the file is refused as a whole when it is not what it should be. */
    public void rows(InputStream file, Consumer<Row> each) {
        Set<Upn> seen = new HashSet<>();
        Counter lines = new Counter();
        Optional<LineProblem> stopped = format.reader().read(unpacked(file), line -> {
            lines.next();
            each.accept(row(line, seen));
        });
        stopped.ifPresent(problem -> each.accept(new Row(problem.line(), Optional.empty(), List.of(problem))));
    }

    public List<Row> rows(InputStream file) {
        List<Row> rows = new ArrayList<>();
        rows(file, rows::add);
        return rows;
    }

    private Row row(CsvLine line, Set<Upn> seen) {
        Optional<RollEntry> entry = line.refused() ? Optional.empty() : new RollLine(line, terms).entry();
        Optional<RollEntry> taken = entry.filter(each -> isFirst(line, each, seen));
        return new Row(line.number(), taken, line.problems());
    }

    private static boolean isFirst(CsvLine line, RollEntry entry, Set<Upn> seen) {
        if (!seen.add(entry.upn())) {
            line.refuse("UPN", "The file names this pupil twice.", "Keep one line for each pupil.");
        } else if (seen.size() > MOST_ENTRIES) {
            line.refuse("line", "A roll holds at most 10,000 pupils.", "Send the rest in another file.");
        }
        return !line.refused();
    }

    /** What is packed may unpack to anything, so it is not opened. */
    private static InputStream unpacked(InputStream file) {
        InputStream body = new BufferedInputStream(file);
        try {
            body.mark(8);
            byte[] head = body.readNBytes(4);
            body.reset();
            if (PACKED.stream().anyMatch(magic -> begins(head, magic))) {
                throw new InvalidInput("/file", "is packed: send the file itself, not an archive of it");
            }
            return body;
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    private static boolean begins(byte[] head, byte[] magic) {
        return head.length >= magic.length && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** Stops a file that has more lines than the roll of any school. */
    private static final class Counter {

        private int lines;

        void next() {
            if (++lines > MOST_LINES) {
                throw new InvalidInput(
                        "/file", "has more than %d lines: send the roll of one school".formatted(MOST_LINES));
            }
        }
    }
}
