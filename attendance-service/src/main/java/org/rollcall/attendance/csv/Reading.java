package org.rollcall.attendance.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a file's lines. Every refused line is counted; the problems of the first thousand are kept. */
public final class Reading {

    /** Enough to see what is wrong, little enough to send back. */
    private static final int MOST_PROBLEMS = 1_000;

    private final List<LineProblem> problems = new ArrayList<>();
    private @Nullable LineProblem stopped;
    private long lines;
    private long refused;

    void add(CsvLine line) {
        lines++;
        if (line.refused()) {
            refused++;
            line.problems().stream()
                    .limit(MOST_PROBLEMS - (long) problems.size())
                    .forEach(problems::add);
        }
    }

    void stoppedAfter(long line) {
        lines++;
        refused++;
        LineProblem endless = new LineProblem(
                line, "line", "The line never ends, so the rest of the file was not read.", "Close the quote on it.");
        problems.add(endless);
        stopped = endless;
    }

    Optional<LineProblem> stopped() {
        return Optional.ofNullable(stopped);
    }

    public long lines() {
        return lines;
    }

    public long refused() {
        return refused;
    }

    public List<LineProblem> problems() {
        return List.copyOf(problems);
    }
}
