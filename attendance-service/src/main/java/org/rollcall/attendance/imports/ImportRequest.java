package org.rollcall.attendance.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.imports.file.RollFormat;

/**
 * The announcement of a file.
 *
 * @param bytes how long the file is
 * @param sha256 of the whole file, so that what came can be told from what was meant
 * @param joined the first day on roll of pupils whose entries name none, as in a common transfer file from another school
 */
record ImportRequest(
        @NotNull RollFormat format,

        @NotNull @Min(1) @Max(ImportedFile.LARGEST) Long bytes,

        @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}", message = "Give 64 hexadecimal digits.") String sha256,

        @Nullable LocalDate joined) {

    ImportedFile file() {
        return new ImportedFile(format, bytes, sha256.toLowerCase(Locale.ROOT), joined, List.of(), true);
    }
}
