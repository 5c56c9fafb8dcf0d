package org.rollcall.platform.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value without parts: how it is written in JSON, in words and in a schema, and how it is read. Nothing is converted: a number is
 * no text, and a date is written one way.
 *
 * @param form completes "must be …"
 * @param reader answers null when the JSON does not have that form; its {@link IllegalArgumentException} says what is wrong itself
 */
record Scalar(String form, String jsonType, @Nullable String jsonFormat, Function<JsonNode, @Nullable Object> reader) {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private static final Map<Class<?>, Scalar> KNOWN = Map.of(
            String.class,
            text("a text that is not blank", null, text -> text.isBlank() ? null : text),
            boolean.class,
            new Scalar("true or false", "boolean", null, json -> json.isBoolean() ? json.booleanValue() : null),
            int.class,
            new Scalar(
                    "a whole number",
                    "integer",
                    "int32",
                    json -> isWhole(json) && json.canConvertToInt() ? json.intValue() : null),
            long.class,
            new Scalar(
                    "a whole number",
                    "integer",
                    "int64",
                    json -> isWhole(json) && json.canConvertToLong() ? json.longValue() : null),
            BigDecimal.class,
            new Scalar("a number", "number", null, json -> json.isNumber() ? json.decimalValue() : null),
            LocalDate.class,
            text("a date such as 2026-10-19", "date", LocalDate::parse),
            LocalTime.class,
            text("a time such as 08:45", null, text -> LocalTime.parse(text, TO_THE_MINUTE)),
            LocalDateTime.class,
            text(
                    "a date and time such as 2026-10-19T08:45",
                    null,
                    text -> LocalDateTime.parse(text, DAY_TO_THE_MINUTE)));

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
        return text("one of " + names, null, byName::get);
    }

    /** A type that reads itself from a text by a public static {@code parse(String)}. */
    private static Optional<Scalar> parsed(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse") && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .map(method ->
                        text("a text in the form of a " + type.getSimpleName(), null, text -> call(method, text)));
    }

    private static Scalar text(String form, @Nullable String jsonFormat, Function<String, @Nullable Object> parser) {
        return new Scalar(
                form, "string", jsonFormat, json -> json.isString() ? parseOrNull(parser, json.stringValue()) : null);
    }

    private static boolean isWhole(JsonNode json) {
        return json.isIntegralNumber();
    }

    private static @Nullable Object parseOrNull(Function<String, @Nullable Object> parser, String text) {
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
