package org.rollcall.platform.store.crash;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What writers said of their writes, one line each, outside the database: a line that was written outlives a killed process. */
final class Journal {

    private static final String ACKNOWLEDGED = "acknowledged ";
    private static final String REFUSED = "refused ";

    private final FileOutputStream file;

    Journal(Path directory) throws IOException {
        file = new FileOutputStream(
                Files.createTempFile(directory, "writer", ".journal").toFile());
    }

    void acknowledged(List<String> entries) {
        write(ACKNOWLEDGED, entries);
    }

    void refused(List<String> entries) {
        write(REFUSED, entries);
    }

    private void write(String what, List<String> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(what).append(entry).append('\n'));
        try {
            file.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The outcomes that all writers of a run were told. */
    record Outcomes(Set<String> acknowledged, Set<String> refused) {

        static Outcomes of(Path directory) throws IOException {
            Outcomes outcomes = new Outcomes(new HashSet<>(), new HashSet<>());
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".journal"))
                        .toList()) {
                    Files.readAllLines(file).forEach(outcomes::take);
                }
            }
            return outcomes;
        }

        private void take(String line) {
            if (line.startsWith(ACKNOWLEDGED)) {
                acknowledged.add(line.substring(ACKNOWLEDGED.length()));
            } else {
                refused.add(line.substring(REFUSED.length()));
            }
        }
    }
}
