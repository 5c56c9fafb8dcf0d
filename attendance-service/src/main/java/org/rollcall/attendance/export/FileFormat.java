package org.rollcall.attendance.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.rollcall.platform.rules.InvalidInput;

/** The files that a list may be had as; both have the same columns and rows. */
public enum FileFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        <T> void write(Table<T> table, Stream<T> rows, OutputStream out) throws IOException {
            new CsvWriter<>(table).write(rows, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        <T> void write(Table<T> table, Stream<T> rows, OutputStream out) throws IOException {
            new WorkbookWriter<>(table).write(rows, out);
        }
    };

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@code csv} or {@code xlsx}, as asked for in a query. */
    public static FileFormat read(String asked) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("?format", "Ask for csv or xlsx."));
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    abstract <T> void write(Table<T> table, Stream<T> rows, OutputStream out) throws IOException;
}
