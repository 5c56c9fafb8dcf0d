package org.rollcall.attendance.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a list as a file to be saved: {@code tracker-142101-2026-09-21.csv}. */
public final class FileAnswer {

    private FileAnswer() {}

    /** Rows are read while the file is sent; whatever may be refused has to be refused before. */
    public static <T> void send(
            HttpServletResponse response, FileFormat format, Table<T> table, String urn, LocalDate on, Stream<T> rows)
            throws IOException {
        String name = "%s-%s-%s.%s".formatted(table.name(), urn, on, format.extension());
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (rows) {
            format.write(table, rows, response.getOutputStream());
        }
    }
}
