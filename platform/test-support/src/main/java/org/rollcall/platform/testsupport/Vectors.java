package org.rollcall.platform.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The worked cases of the law that every service's rules must answer to the letter. */
public final class Vectors {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode CALENDARS = read("calendars.json");
    private static final List<Vector> ALL = Stream.of("enforcement.json", "licensing.json", "cme-ehe-meetings.json")
            .map(Vectors::read)
            .flatMap(JsonNode::valueStream)
            .map(Vectors::vector)
            .toList();

    private Vectors() {}

    /** The cases of one rule; there is at least one. */
    public static Stream<Vector> of(String rule) {
        List<Vector> cases =
                ALL.stream().filter(vector -> vector.rule().equals(rule)).toList();
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("No worked case of " + rule);
        }
        return cases.stream();
    }

    /** Every rule that has worked cases. */
    public static Stream<String> rules() {
        return ALL.stream().map(Vector::rule).distinct();
    }

    /** A school calendar of the worked cases, such as {@code CAL-A}. */
    public static JsonNode calendar(String id) {
        return CALENDARS.required(id).deepCopy();
    }

    private static Vector vector(JsonNode node) {
        return new Vector(
                node.required("id").stringValue(),
                node.required("rule").stringValue(),
                withCalendars(node.required("given").deepCopy()),
                node.required("expect"),
                node.path("source").asString(""));
    }

    /** Wherever a case names a calendar, the calendar itself. */
    private static JsonNode withCalendars(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.required(name);
                boolean named = name.equals("calendar") && value.isString();
                object.set(name, named ? calendar(value.stringValue()) : withCalendars(value));
            }
        } else {
            node.forEach(Vectors::withCalendars);
        }
        return node;
    }

    private static JsonNode read(String file) {
        try (InputStream json = Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + file), file)) {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
