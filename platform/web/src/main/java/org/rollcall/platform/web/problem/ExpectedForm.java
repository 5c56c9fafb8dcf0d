package org.rollcall.platform.web.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a value should have looked like. */
final class ExpectedForm {

    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(LocalDate.class, "must be a date such as 2026-09-21"),
            Map.entry(LocalDateTime.class, "must be a date and time such as 2026-09-21T09:00:00"),
            Map.entry(LocalTime.class, "must be a time such as 09:00"),
            Map.entry(Instant.class, "must be an instant such as 2026-09-21T08:00:00Z"),
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(int.class, "must be a whole number"),
            Map.entry(long.class, "must be a whole number"),
            Map.entry(Integer.class, "must be a whole number"),
            Map.entry(Long.class, "must be a whole number"),
            Map.entry(double.class, "must be a number"),
            Map.entry(Double.class, "must be a number"),
            Map.entry(BigDecimal.class, "must be a number"),
            Map.entry(String.class, "must be a text"));

    private ExpectedForm() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "is not valid";
        }
        if (type.isEnum()) {
            return "must be one of " + names(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return FORMS.getOrDefault(
                type, type.isRecord() || Map.class.isAssignableFrom(type) ? "must be an object" : "is not valid");
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
