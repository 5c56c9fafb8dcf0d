package org.rollcall.platform.testsupport;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests made from the OpenAPI document that a service serves: every field is there and has a value of its type. A text that may
 * say anything says the {@code words}, so a field that is added to the API is filled without anybody's remembering it.
 */
public final class RequestForms {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode document;
    private final String words;
    private final boolean regardless;

    private RequestForms(JsonNode document, String words, boolean regardless) {
        this.document = document;
        this.words = words;
        this.regardless = regardless;
    }

    public static RequestForms served(MockMvcTester http, String service, String words) {
        MvcTestResult served =
                http.get().uri("/api/%s/v1/openapi.json".formatted(service)).exchange();
        return new RequestForms(JSON.readTree(served.getResponse().getContentAsByteArray()), words, false);
    }

    /** The same with a sentence wherever there is a single value, whatever its type: what a careless caller sends. */
    RequestForms regardless() {
        return new RequestForms(document, words + " sings", true);
    }

    /** From which they are made. */
    public JsonNode document() {
        return document;
    }

    /** The body of a request, when the operation takes JSON. */
    public Optional<JsonNode> body(HttpMethod method, String path) {
        JsonNode content = operation(method, path).path("requestBody").path("content");
        return content.has(MediaType.APPLICATION_JSON_VALUE)
                ? Optional.of(
                        form(content.path(MediaType.APPLICATION_JSON_VALUE).path("schema"), new HashSet<>()))
                : Optional.empty();
    }

    /** The query that an operation cannot do without; regardless of types, all that it knows. */
    public Map<String, String> query(HttpMethod method, String path) {
        Map<String, String> query = new TreeMap<>();
        operation(method, path)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .filter(parameter -> regardless || parameter.path("required").asBoolean(false))
                .forEach(parameter -> query.put(
                        parameter.path("name").asString(""),
                        form(parameter.path("schema"), new HashSet<>()).asString("")));
        return query;
    }

    private JsonNode operation(HttpMethod method, String path) {
        return document.path("paths").path(path).path(method.name().toLowerCase(Locale.ROOT));
    }

    private JsonNode form(JsonNode schema, Set<String> above) {
        if (schema.has("$ref")) {
            return referred(schema.path("$ref").asString("").substring(REFERENCE.length()), above);
        }
        for (String choice : new String[] {"allOf", "oneOf", "anyOf"}) {
            if (schema.has(choice)) {
                return form(schema.path(choice).path(0), above);
            }
        }
        String type = type(schema);
        if (regardless && !type.equals("object") && !type.equals("array")) {
            return NODES.stringNode(words);
        }
        return switch (type) {
            case "object" -> object(schema, above);
            case "array" -> array(schema, above);
            case "integer", "number" -> number(schema);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(SampleText.of(schema, words));
        };
    }

    /** A type within itself is left out where it would go on for ever. */
    private JsonNode referred(String name, Set<String> above) {
        if (above.contains(name)) {
            return NODES.nullNode();
        }
        Set<String> deeper = new HashSet<>(above);
        deeper.add(name);
        return form(document.path("components").path("schemas").path(name), deeper);
    }

    private ObjectNode object(JsonNode schema, Set<String> above) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> object.set(field.getKey(), form(field.getValue(), above)));
        if (schema.path("additionalProperties").isObject()) {
            object.set(words, form(schema.path("additionalProperties"), above));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, Set<String> above) {
        JsonNode item = form(schema.path("items"), above);
        return item.isNull() ? NODES.arrayNode() : NODES.arrayNode().add(item);
    }

    private static JsonNode number(JsonNode schema) {
        return NODES.numberNode(schema.path("minimum").asInt(1));
    }

    /** In OpenAPI 3.1 a field that may be null has several types. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(each -> each.asString(""))
                        .filter(each -> !each.equals("null"))
                        .findFirst()
                        .orElse("string")
                : type.asString(schema.has("properties") ? "object" : "string");
    }
}
