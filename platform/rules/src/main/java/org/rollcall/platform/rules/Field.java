package org.rollcall.platform.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fact that a rule asks for: its name, its form in words, and whether it may be left out. */
public record Field(String name, String form, boolean required) {

    static List<Field> of(Class<?> facts) {
        return Arrays.stream(facts.getRecordComponents()).map(Field::of).toList();
    }

    static Field of(RecordComponent component) {
        return new Field(component.getName(), form(component.getGenericType()), !Facts.isOptional(component));
    }

    static String form(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? "an object from %s to %s".formatted(form(arguments[0]), form(arguments[1]))
                    : "a list, each item " + form(arguments[0]);
        }
        Class<?> plain = (Class<?>) type;
        String whole = plain.isAnnotationPresent(InOrder.class) ? "a list of " : "an object of ";
        return Scalar.of(plain).map(Scalar::form).orElseGet(() -> whole + parts(plain));
    }

    private static String parts(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("facts are records, lists, maps and simple values, not " + type.getName());
        }
        return of(type).stream()
                .map(field -> "%s%s (%s)".formatted(field.name, field.required ? "" : ", optional", field.form))
                .collect(Collectors.joining("; "));
    }
}
