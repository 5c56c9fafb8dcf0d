package org.rollcall.platform.testsupport.malformed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with a document: the whole, one field, or the words in it. */
final class BodySlips {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TOO_LARGE_A_NUMBER = "99999999999999999999";
    private static final Map<String, String> IMPOSSIBLE = Map.of(
            "date", "2026-02-30",
            "date-time", "2026-02-30T09:00:00Z",
            "time", "25:00",
            "uuid", "$ne");
    private static final Map<String, String> WORDS = Map.of(
            "very long words", "x".repeat(100_000),
            "a NUL", "a\u0000b",
            "half a pair of surrogates", "a\ud800b",
            "control characters", "a\u0007\u001b[31m\u0085b",
            "right to left and an emoji", "\u202e\u0627 \uD83D\uDC69\u200D\uD83D\uDCBB",
            "blank words", " ",
            "no words", "",
            "an operator", "$ne",
            "a path", "../../etc/passwd");

    private final Ask ask;
    private final JsonNode form;
    private final List<Field> fields;

    BodySlips(Ask ask, JsonNode form, List<Field> fields) {
        this.ask = ask;
        this.form = form;
        this.fields = fields;
    }

    Stream<Slip> all() {
        return Stream.of(whole(), unknown(), fields.stream().flatMap(this::of), words(), days())
                .flatMap(slips -> slips);
    }

    private Stream<Slip> whole() {
        String text = form.toString();
        return Stream.of(
                        "",
                        "null",
                        "[]",
                        "[1]",
                        "5",
                        "\"x\"",
                        "not json",
                        text.substring(0, text.length() / 2),
                        text + "}",
                        "{\"a\":".repeat(2_000),
                        "[".repeat(2_000))
                .map(body -> Slip.wrong("the body " + shortened(body), ask.saying(body)));
    }

    private Stream<Slip> unknown() {
        ObjectNode more = (ObjectNode) form.deepCopy();
        more.set(Slip.UNKNOWN, NODES.objectNode().put("from", 1));
        return Stream.of(Slip.wrong("an unknown field", ask.saying(more.toString()), "/" + Slip.UNKNOWN));
    }

    private Stream<Slip> of(Field field) {
        List<Slip> slips = new ArrayList<>();
        otherwise(field).forEach(value -> slips.add(wrong(field, value)));
        if (field.required()) {
            slips.add(wrong(field, NODES.nullNode()));
        }
        if (field.type().equals("array")) {
            slips.add(wrong(field, NODES.arrayNode().addNull()));
        }
        if (field.isFree() && field.schema().has("maxLength")) {
            int longest = field.schema().path("maxLength").asInt();
            slips.add(wrong(field, NODES.stringNode("x".repeat(longest + 1))));
        }
        return slips.stream();
    }

    /** Values that the field's type does not have. */
    private static Stream<JsonNode> otherwise(Field field) {
        JsonNode object = NODES.objectNode().put("$ne", 1);
        JsonNode text = NODES.stringNode("perhaps");
        return switch (field.type()) {
            case "integer" ->
                Stream.of(
                        object,
                        text,
                        NODES.numberNode(1.5),
                        NODES.numberNode(new java.math.BigInteger(TOO_LARGE_A_NUMBER)));
            case "number", "boolean" -> Stream.of(object, text);
            case "array" -> Stream.of(NODES.objectNode(), text);
            case "object" -> Stream.of(NODES.arrayNode().add(1), text);
            default -> Stream.concat(Stream.of(object, NODES.arrayNode().add("x")), impossible(field));
        };
    }

    private static Stream<JsonNode> impossible(Field field) {
        if (field.schema().has("enum")) {
            return Stream.of(NODES.stringNode("NO_SUCH"));
        }
        String value = IMPOSSIBLE.get(field.schema().path("format").asString(""));
        return value == null ? Stream.of() : Stream.of(NODES.stringNode(value));
    }

    private Slip wrong(Field field, JsonNode value) {
        return Slip.wrong(
                field.pointer() + " = " + shortened(value.toString()),
                ask.saying(with(form, List.of(field), value)),
                field.pointer());
    }

    /** In every field that takes them, at once. */
    private Stream<Slip> words() {
        return everywhere(Field::isFree, WORDS);
    }

    private Stream<Slip> days() {
        return Stream.concat(
                everywhere(field -> field.has("date"), Map.of("the first day", "0001-01-01", "the last", "9999-12-31")),
                Stream.of("-1", "0", "2147483647", "-2147483648")
                        .map(value -> NODES.numberNode(Integer.parseInt(value)))
                        .flatMap(value -> strange("numbers " + value, numbers(), value)));
    }

    private List<Field> numbers() {
        return fields.stream()
                .filter(field -> List.of("integer", "number").contains(field.type()))
                .toList();
    }

    private Stream<Slip> everywhere(Predicate<Field> wanted, Map<String, String> values) {
        List<Field> chosen = fields.stream().filter(wanted).toList();
        return values.entrySet().stream()
                .flatMap(value -> strange(value.getKey(), chosen, NODES.stringNode(value.getValue())));
    }

    private Stream<Slip> strange(String what, List<Field> chosen, JsonNode value) {
        return chosen.isEmpty() ? Stream.of() : Stream.of(Slip.strange(what, ask.saying(with(form, chosen, value))));
    }

    private static String with(JsonNode form, List<Field> chosen, JsonNode value) {
        JsonNode changed = form.deepCopy();
        for (Field field : chosen) {
            JsonPointer place = JsonPointer.compile(field.pointer());
            JsonNode holder = changed.at(place.head());
            if (holder instanceof ObjectNode object) {
                object.set(place.last().getMatchingProperty(), value);
            } else if (holder instanceof ArrayNode array && !array.isEmpty()) {
                array.set(0, value);
            }
        }
        return escaped(changed.toString());
    }

    /** So that half a pair of surrogates arrives as such. */
    private static String escaped(String json) {
        return json.replace("\ud800b", "\\ud800b");
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
