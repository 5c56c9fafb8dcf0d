package org.rollcall.platform.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document as somebody reads it who has nothing else: what it leaves them to guess. */
final class ApiPage {

    private final JsonNode document;

    ApiPage(JsonNode document) {
        this.document = document;
    }

    /** Operations, parameters and fields of which nothing is said. */
    List<String> guesses() {
        List<String> guesses = new ArrayList<>();
        for (JsonNode operation : operations()) {
            String id = operation.path("operationId").asString("");
            if (isSilent(operation, "summary")) {
                guesses.add("operations: " + id);
            }
            operation.path("parameters").forEach(parameter -> {
                if (isSilent(parameter, "description")) {
                    guesses.add(
                            "parameters: " + id + "/" + parameter.path("name").asString(""));
                }
            });
        }
        fields().forEach(field -> guesses.add("fields: " + field));
        return guesses;
    }

    /** Examples that are not what their schema asks for. */
    List<String> wrongExamples() {
        List<String> wrong = new ArrayList<>();
        schemas().properties().forEach(schema -> {
            JsonNode example = schema.getValue().path("example");
            if (!example.isMissingNode()) {
                Schemas.problems(document, "#/components/schemas/" + schema.getKey(), example)
                        .forEach(problem -> wrong.add(schema.getKey() + problem));
            }
        });
        return wrong;
    }

    /** What is said of things that are not there: a handler or a field got another name. */
    List<String> idleWords(JsonNode words) {
        Set<String> operations = new TreeSet<>();
        Set<String> parameters = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        Set<String> schemas = new TreeSet<>(schemas().propertyNames());
        for (JsonNode operation : operations()) {
            String id = operation.path("operationId").asString("");
            operations.add(id);
            operation.path("parameters").forEach(parameter -> {
                parameters.add(parameter.path("name").asString(""));
                parameters.add(id + "/" + parameter.path("name").asString(""));
            });
        }
        schemas().properties().forEach(schema -> schema.getValue()
                .path("properties")
                .propertyNames()
                .forEach(name -> {
                    fields.add(name);
                    fields.add(schema.getKey() + "." + name);
                }));
        List<String> idle = new ArrayList<>();
        idle.addAll(without("operations", words, operations));
        idle.addAll(without("parameters", words, parameters));
        idle.addAll(without("fields", words, fields));
        idle.addAll(without("examples", words, schemas));
        return idle;
    }

    private static List<String> without(String part, JsonNode words, Set<String> known) {
        return words.path(part).propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> part + ": " + name)
                .toList();
    }

    private List<String> fields() {
        List<String> silent = new ArrayList<>();
        schemas().properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(field -> {
                    if (isSilent(field.getValue(), "description")) {
                        silent.add(schema.getKey() + "." + field.getKey());
                    }
                }));
        return silent;
    }

    private List<JsonNode> operations() {
        return document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isObject)
                .toList();
    }

    private JsonNode schemas() {
        return document.path("components").path("schemas");
    }

    private static boolean isSilent(JsonNode of, String field) {
        return of.path(field).asString("").isBlank();
    }
}
