package org.rollcall.platform.testsupport.malformed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** One operation as the document describes it. */
record Operation(HttpMethod method, String path, JsonNode described) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static List<Operation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .map(each -> new Operation(
                                HttpMethod.valueOf(each.getKey().toUpperCase(Locale.ROOT)),
                                path.getKey(),
                                each.getValue())))
                .toList();
    }

    /** Without {@code /api/<service>/v1}, as samples write it. */
    String address() {
        return path.substring(path.indexOf("/v1") + 3);
    }

    String call() {
        return method + " " + address();
    }

    /** Empty where anybody may. */
    Set<String> authorities() {
        return described
                .path("x-authority")
                .valueStream()
                .map(authority -> authority.asString(""))
                .collect(Collectors.toSet());
    }

    Stream<JsonNode> parameters(String place) {
        return described
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals(place));
    }

    boolean takes(String header) {
        return parameters("header")
                .anyMatch(parameter -> parameter.path("name").asString("").equals(header));
    }

    /** A file that may be JSON, of which the document says no more, is read by its own reader. */
    boolean takesJson() {
        return schema().has("$ref") || schema().has("properties");
    }

    JsonNode schema() {
        return content().path(MediaType.APPLICATION_JSON_VALUE).path("schema");
    }

    /** JSON where nothing is said. */
    String contentType() {
        return content().propertyNames().stream().findFirst().orElse(MediaType.APPLICATION_JSON_VALUE);
    }

    /** Whether its answer is a document. */
    boolean answersJson() {
        return described.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().path("content").path(MediaType.APPLICATION_JSON_VALUE))
                .anyMatch(content -> !content.isMissingNode()
                        && !content.path("schema").path("format").asString("").equals("binary"));
    }

    private JsonNode content() {
        return described.path("requestBody").path("content");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
