package org.rollcall.platform.rules;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads facts from JSON, strictly: a record from an object with exactly its fields, every problem gathered with its place and its remedy.
 */
final class Facts {

    private final List<FieldProblem> problems = new ArrayList<>();

    private Facts() {}

    /** The facts as a record, or {@link InvalidInput} with everything that is wrong with them. */
    static <I> I read(JsonNode json, Class<I> type) {
        Facts facts = new Facts();
        Object read = facts.value(json, type, "");
        if (read == null || !facts.problems.isEmpty()) {
            throw new InvalidInput(facts.problems);
        }
        return type.cast(read);
    }

    static boolean isOptional(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private @Nullable Object value(JsonNode json, Type type, String pointer) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            return raw == Map.class ? map(json, arguments, pointer) : list(json, raw, arguments[0], pointer);
        }
        Class<?> plain = (Class<?>) type;
        if (!plain.isRecord() || Scalar.of(plain).isPresent()) {
            return scalar(json, plain, pointer);
        }
        return plain.isAnnotationPresent(InOrder.class) ? inOrder(json, plain, pointer) : object(json, plain, pointer);
    }

    private @Nullable Object scalar(JsonNode json, Class<?> type, String pointer) {
        Scalar scalar = Scalar.of(type).orElseThrow(() -> new IllegalStateException("cannot read a " + type.getName()));
        try {
            Object read = scalar.reader().apply(json);
            return read == null ? problem(pointer, "must be " + scalar.form()) : read;
        } catch (IllegalArgumentException wrong) {
            return problem(pointer, String.valueOf(wrong.getMessage()));
        }
    }

    private @Nullable Object list(JsonNode json, Class<?> raw, Type element, String pointer) {
        if (!json.isArray()) {
            return problem(pointer, "must be a list");
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            Object item = value(json.get(i), element, pointer + "/" + i);
            if (item != null) {
                items.add(item);
            }
        }
        return raw == Set.class ? new LinkedHashSet<>(items) : items;
    }

    private @Nullable Object map(JsonNode json, Type[] keyAndValue, String pointer) {
        if (!json.isObject()) {
            return problem(pointer, "must be an object");
        }
        Map<Object, Object> entries = new LinkedHashMap<>();
        json.forEachEntry((name, entry) -> {
            String place = pointer + "/" + escaped(name);
            Object key = value(StringNode.valueOf(name), keyAndValue[0], place);
            Object read = value(entry, keyAndValue[1], place);
            if (key != null && read != null) {
                entries.put(key, read);
            }
        });
        return entries;
    }

    private @Nullable Object object(JsonNode json, Class<?> type, String pointer) {
        RecordComponent[] components = type.getRecordComponents();
        if (!json.isObject()) {
            return problem(pointer, "must be an object with " + String.join(", ", names(components)));
        }
        int before = problems.size();
        json.propertyNames().stream()
                .filter(name -> !names(components).contains(name))
                .map(name -> FieldProblem.unknown(pointer + "/" + escaped(name), name, names(components)))
                .forEach(problems::add);
        @Nullable Object[] values = Arrays.stream(components)
                .map(component -> component(json.get(component.getName()), component, pointer))
                .toArray();
        return problems.size() > before ? null : RecordInstance.of(type, values, pointer, problems);
    }

    private @Nullable Object inOrder(JsonNode json, Class<?> type, String pointer) {
        RecordComponent[] components = type.getRecordComponents();
        if (!json.isArray() || json.size() != components.length) {
            return problem(pointer, "must be " + Field.form(type));
        }
        int before = problems.size();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(json.get(i), components[i].getGenericType(), pointer + "/" + i);
        }
        return problems.size() > before ? null : RecordInstance.of(type, values, pointer, problems);
    }

    private @Nullable Object component(@Nullable JsonNode json, RecordComponent component, String pointer) {
        String place = pointer + "/" + component.getName();
        if (json != null && !json.isNull()) {
            return value(json, component.getGenericType(), place);
        }
        return isOptional(component)
                ? null
                : problem(place, "is required: give " + Field.of(component).form());
    }

    private @Nullable Object problem(String pointer, String detail) {
        problems.add(new FieldProblem(pointer, detail));
        return null;
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
