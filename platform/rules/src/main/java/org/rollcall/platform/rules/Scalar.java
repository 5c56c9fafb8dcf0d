package org.rollcall.platform.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value without parts: how it is written in JSON, in words, and how it is read. Nothing is converted: a number is no text, and a
 * date is written one way.
 *
 * @param form completes "must be …"
 * @param reader answers null when the JSON does not have that form; its {@link IllegalArgumentException} says what is wrong itself
 */
record Scalar(String form, Function<JsonNode, @Nullable Object> reader) {

    private static final Map<Class<?>, Scalar> KNOWN = Map.of(
            String.class,
            new Scalar(
                    "a text that is not blank",
                    json -> json.isString() && !json.stringValue().isBlank() ? json.stringValue() : null),
            boolean.class,
            new Scalar("true or false", json -> json.isBoolean() ? json.booleanValue() : null),
            int.class,
            new Scalar(
                    "a whole number",
                    json -> json.isIntegralNumber() && json.canConvertToInt() ? json.intValue() : null),
            long.class,
            new Scalar(
                    "a whole number",
                    json -> json.isIntegralNumber() && json.canConvertToLong() ? json.longValue() : null),
            BigDecimal.class,
            new Scalar("a number", json -> json.isNumber() ? json.decimalValue() : null),
            LocalDate.class,
            written("a date such as 2026-10-19", LocalDate::parse),
            LocalTime.class,
            written("a time such as 08:45", LocalTime::parse),
            LocalDateTime.class,
            written("a date and time such as 2026-10-19T08:45", LocalDateTime::parse));

    private static final Map<Class<?>, Class<?>> BOXED =
            Map.of(Boolean.class, boolean.class, Integer.class, int.class, Long.class, long.class);

    static Optional<Scalar> of(Class<?> type) {
        Scalar known = KNOWN.get(BOXED.getOrDefault(type, type));
        if (known != null) {
            return Optional.of(known);
        }
        return type.isEnum() ? Optional.of(choice(type)) : parsed(type);
    }

    private static Scalar choice(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        Map<String, Object> byName = Arrays.stream(constants)
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        String names = Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return new Scalar("one of " + names, json -> json.isString() ? byName.get(json.stringValue()) : null);
    }

    /** A type that reads itself from a text by a public static {@code parse(String)}. */
    private static Optional<Scalar> parsed(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse") && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .map(method -> written("a text in the form of a " + type.getSimpleName(), text -> call(method, text)));
    }

    private static Scalar written(String form, Function<String, Object> parser) {
        return new Scalar(form, json -> json.isString() ? parseOrNull(parser, json.stringValue()) : null);
    }

    private static @Nullable Object parseOrNull(Function<String, Object> parser, String text) {
        try {
            return parser.apply(text);
        } catch (DateTimeException wrongForm) {
            return null;
        }
    }

    private static Object call(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    String.valueOf(refused.getTargetException().getMessage()), refused);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
