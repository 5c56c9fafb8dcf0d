package org.rollcall.attendance.upload;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.CsvFile;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.JsonLines;
import org.rollcall.attendance.csv.Reading;
import org.springframework.http.MediaType;

/** The body of an upload: lines of marks in one of two forms, packed or not. */
record MarksFile(MediaType form, @Nullable String encoding, InputStream body) {

    static final String CSV = "text/csv";
    static final String JSON_LINES = "application/x-ndjson";

    /** Reads the lines as they arrive; {@code patient} is how the body is waited for. */
    Reading read(UnaryOperator<InputStream> patient, long mostUnpacked, Consumer<CsvLine> take) {
        InputStream text = Unpacking.of(encoding, patient.apply(body), mostUnpacked);
        return form.isCompatibleWith(MediaType.valueOf(JSON_LINES))
                ? new JsonLines().read(text, take)
                : new CsvFile(RegisterLine.COLUMNS).read(text, take);
    }
}
