package org.rollcall.attendance.school.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.CsvLine;

/** Columns that a file may have: one that it lacks changes nothing, an empty field takes away what was known. */
final class OptionalColumns {

    private static final String REASON = "The field does not have the form that it needs.";

    private final CsvLine line;

    OptionalColumns(CsvLine line) {
        this.line = line;
    }

    boolean has(String column) {
        return line.has(column);
    }

    @Nullable String text(String column, @Nullable String known) {
        return line.has(column)
                ? line.personText(column).filter(text -> !text.isEmpty()).orElse(null)
                : known;
    }

    @Nullable LocalDate date(String column, @Nullable LocalDate known) {
        if (!line.has(column)) {
            return known;
        }
        return line.text(column).isEmpty() ? null : line.date(column).orElse(null);
    }

    @Nullable LocalTime time(String column, @Nullable LocalTime known) {
        return field(column, known, OptionalColumns::time, "Write a time such as 08:50.");
    }

    @Nullable Integer number(String column, @Nullable Integer known) {
        return field(
                column,
                known,
                text -> text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "Write a whole number.");
    }

    @Nullable Boolean yesOrNo(String column, boolean known) {
        return field(column, known, OptionalColumns::yesOrNo, "Write yes or no.");
    }

    <T> @Nullable T field(String column, @Nullable T known, Function<String, Optional<T>> form, String fix) {
        if (!line.has(column)) {
            return known;
        }
        return line.text(column).isEmpty()
                ? null
                : line.read(column, form, REASON, fix).orElse(null);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Optional.of(true);
            case "no", "n", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
