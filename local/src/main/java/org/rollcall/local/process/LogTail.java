package org.rollcall.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for a message about what went wrong. */
final class LogTail {

    private static final int LINES = 15;
    private static final int BYTES = 16_384;

    private LogTail() {}

    static String lastLinesOf(Path log) {
        List<String> lines = read(log);
        if (lines.isEmpty()) {
            return " Its log is empty: " + log;
        }
        return " The end of " + log + ":\n    " + String.join("\n    ", lines);
    }

    private static List<String> read(Path log) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines = new String(end, UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }
}
