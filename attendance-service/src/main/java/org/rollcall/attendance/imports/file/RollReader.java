package org.rollcall.attendance.imports.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.LineProblem;

/** Reads a roll entry by entry, never whole. */
interface RollReader {

    /**
     * Shows every entry in the order of the file. A file that is not of the format is refused as a whole by
     * {@link org.rollcall.platform.rules.InvalidInput}.
     *
     * @return why the rest could not be read, when one entry spoilt it
     */
    Optional<LineProblem> read(InputStream file, Consumer<CsvLine> each);
}
