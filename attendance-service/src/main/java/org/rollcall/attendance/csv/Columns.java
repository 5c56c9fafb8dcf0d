package org.rollcall.attendance.csv;

import java.util.List;

/** The columns that a kind of file must have; it may have more. */
public record Columns(List<String> required) {

    public static Columns of(String... required) {
        return new Columns(List.of(required));
    }

    List<String> missingIn(List<String> header) {
        return required.stream()
                .filter(column -> header.stream().noneMatch(column::equalsIgnoreCase))
                .toList();
    }
}
