package org.rollcall.platform.testsupport.malformed;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A field of a body, with all that is within it. Of a list the first item is looked at. */
record Field(String pointer, JsonNode schema, boolean required) {

    private static final String REFERENCE = "#/components/schemas/";

    static Stream<Field> all(JsonNode document, JsonNode schema) {
        return within(document, schema, "", new HashSet<>());
    }

    /** In OpenAPI 3.1 a field that may be null has several types. */
    String type() {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(each -> each.asString(""))
                        .filter(each -> !each.equals("null"))
                        .findFirst()
                        .orElse("string")
                : type.asString(schema.has("properties") ? "object" : "string");
    }

    /** A text that may say anything. */
    boolean isFree() {
        return type().equals("string") && !schema.has("enum") && !schema.has("format") && !schema.has("pattern");
    }

    boolean has(String format) {
        return schema.path("format").asString("").equals(format);
    }

    private static Stream<Field> within(JsonNode document, JsonNode given, String pointer, Set<String> above) {
        Set<String> deeper = new HashSet<>(above);
        JsonNode schema = followed(document, given, deeper);
        if (schema.isMissingNode()) {
            return Stream.of();
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString("")));
        Stream<Field> fields = schema.path("properties").properties().stream()
                .flatMap(field -> of(
                        document,
                        field.getValue(),
                        pointer + "/" + field.getKey(),
                        required.contains(field.getKey()),
                        deeper));
        return schema.has("items")
                ? Stream.concat(fields, of(document, schema.path("items"), pointer + "/0", false, deeper))
                : fields;
    }

    private static Stream<Field> of(
            JsonNode document, JsonNode given, String pointer, boolean required, Set<String> above) {
        JsonNode schema = followed(document, given, new HashSet<>(above));
        return schema.isMissingNode()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(new Field(pointer, schema, required)), within(document, given, pointer, above));
    }

    /** Missing where a type is within itself. */
    private static JsonNode followed(JsonNode document, JsonNode schema, Set<String> above) {
        JsonNode found = schema;
        while (found.has("$ref") || found.has("allOf") || found.has("oneOf") || found.has("anyOf")) {
            String reference = found.path("$ref").asString("");
            if (reference.isEmpty()) {
                found = found.has("allOf")
                        ? found.path("allOf").path(0)
                        : found.has("oneOf")
                                ? found.path("oneOf").path(0)
                                : found.path("anyOf").path(0);
            } else {
                found = above.add(reference) ? document.at(reference.substring(1)) : document.path(REFERENCE);
            }
        }
        return found;
    }
}
