package org.rollcall.attendance.imports.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.rollcall.attendance.csv.CsvFile;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.LineProblem;

/** A roll as a table: the first line names the columns. */
final class CsvRoll implements RollReader {

    @Override
    public Optional<LineProblem> read(InputStream file, Consumer<CsvLine> each) {
        return new CsvFile(RollLine.COLUMNS).lines(file, each);
    }
}
