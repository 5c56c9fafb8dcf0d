package org.rollcall.attendance.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.imports.file.RollFormat;

/**
 * The file of an import, as its sender announced it, and which parts of it have come.
 *
 * @param sha256 of the whole file, in lower-case hexadecimal digits
 * @param joined the first day on roll of pupils whose entries name none
 * @param parts the numbers of the parts that have come
 * @param kept whether the parts are still kept; they go when the import has ended
 */
record ImportedFile(
        RollFormat format,
        long bytes,
        String sha256,
        @Nullable LocalDate joined,
        List<Integer> parts,
        boolean kept) {

    static final int PART = 512 * 1024;
    static final long LARGEST = 32L * 1024 * 1024;

    ImportedFile {
        parts = List.copyOf(parts);
    }

    int partCount() {
        return Math.toIntExact((bytes + PART - 1) / PART);
    }

    int bytesOf(int part) {
        return part < partCount() - 1 ? PART : Math.toIntExact(bytes - (long) PART * (partCount() - 1));
    }

    boolean has(int part) {
        return parts.contains(part);
    }

    boolean whole() {
        return parts.size() == partCount();
    }

    List<Integer> missing() {
        return IntStream.range(0, partCount())
                .filter(part -> !has(part))
                .boxed()
                .toList();
    }

    ImportedFile with(int part) {
        return new ImportedFile(
                format,
                bytes,
                sha256,
                joined,
                IntStream.concat(parts.stream().mapToInt(Integer::intValue), IntStream.of(part))
                        .sorted()
                        .distinct()
                        .boxed()
                        .toList(),
                kept);
    }

    ImportedFile thrownAway() {
        return new ImportedFile(format, bytes, sha256, joined, parts, false);
    }
}
