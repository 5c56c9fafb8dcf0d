package org.rollcall.attendance.imports.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.pupil.home.PostalAddress;

/** Fields that a line may leave empty: then they are null and mean that the file says nothing. */
final class OptionalFields {

    private static final int ADDRESS_LINES = 7;

    private final CsvLine line;

    OptionalFields(CsvLine line) {
        this.line = line;
    }

    @Nullable String text(String field) {
        return line.personText(field).filter(text -> !text.isEmpty()).orElse(null);
    }

    @Nullable LocalDate date(String field) {
        return line.text(field).isEmpty() ? null : line.date(field).orElse(null);
    }

    <T> @Nullable T read(String field, Function<String, Optional<T>> form, String reason, String fix) {
        return line.text(field).isEmpty()
                ? null
                : line.read(field, form, reason, fix).orElse(null);
    }

    @Nullable Boolean yesOrNo(String field) {
        return read(field, OptionalFields::answer, "It is neither yes nor no.", "Write Y or N.");
    }

    /** An address behind a prefix; null when it has no line. */
    @Nullable PostalAddress address(String prefix) {
        List<String> lines = IntStream.rangeClosed(1, ADDRESS_LINES)
                .mapToObj(place -> text(prefix + "AddressLine" + place))
                .<String>mapMulti((text, next) -> {
                    if (text != null) {
                        next.accept(text);
                    }
                })
                .toList();
        String postcode = read(
                prefix + "Postcode",
                PostalAddress::postcode,
                "It is not a postcode of the United Kingdom.",
                "Write it as SW1A 2AA, or leave it out.");
        return lines.isEmpty() ? null : new PostalAddress(lines, postcode);
    }

    void refuse(String field, String reason, String fix) {
        line.refuse(field, reason, fix);
    }

    private static Optional<Boolean> answer(String written) {
        return switch (written.toUpperCase(java.util.Locale.ROOT)) {
            case "Y", "YES", "TRUE", "1" -> Optional.of(true);
            case "N", "NO", "FALSE", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static boolean none(@Nullable Object... values) {
        return Stream.of(values).allMatch(java.util.Objects::isNull);
    }
}
