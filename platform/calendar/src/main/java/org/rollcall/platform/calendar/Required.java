package org.rollcall.platform.calendar;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;

/** Refuses what is missing, or more than anybody needs, with its place: calendars come from outside. */
final class Required {

    /** More than ten years of terms, half terms or single days off. */
    private static final int MOST_ENTRIES = 400;

    private Required() {}

    static <T> T value(String field, @Nullable T given, String form) {
        if (given == null) {
            throw new InvalidInput(field, "is required: give " + form);
        }
        return given;
    }

    static <T> List<T> list(String field, @Nullable List<T> given) {
        if (given == null || given.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInput(field, "is required: give a list, empty when there is nothing in it");
        }
        if (given.size() > MOST_ENTRIES) {
            throw new InvalidInput(field, "must not have more than %d entries".formatted(MOST_ENTRIES));
        }
        return List.copyOf(given);
    }
}
