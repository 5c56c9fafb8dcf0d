package org.rollcall.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swagger.v3.core.util.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What a reader of the API page is told, by what it is told of: {@code operations} by their id, {@code parameters} and
 * {@code fields} by name, {@code examples} by schema. A word means one thing in a service, so one line serves every view that has the
 * field; where it means another, the line stands under {@code operation/parameter} or {@code Schema.field}.
 */
final class ApiWords {

    private final JsonNode service = read("api-words.yaml");
    private final JsonNode platform = read("rollcall-api-words.yaml");

    /** What the service is for, and then what holds in every service. */
    String about() {
        return service.path("about").asText("") + "\n" + platform.path("about").asText("");
    }

    Optional<String> tag(String name) {
        return said("tags", name);
    }

    /** The first line of what is said of an operation. */
    Optional<String> summary(String operation) {
        return said("operations", operation)
                .map(words -> words.lines().findFirst().orElse(""));
    }

    /** What is said after the first line; empty when that is all. */
    String description(String operation) {
        String words = said("operations", operation).orElse("");
        int end = words.indexOf('\n');
        return end < 0 ? "" : words.substring(end).strip();
    }

    Optional<String> parameter(String operation, String name) {
        return said("parameters", operation + "/" + name, name);
    }

    Optional<String> field(String schema, String name) {
        return said("fields", schema + "." + name, name);
    }

    Optional<JsonNode> example(String schema) {
        return Optional.of(service.path("examples").path(schema)).filter(example -> !example.isMissingNode());
    }

    /** The narrower name counts before the wider one, and the service's word before the platform's. */
    private Optional<String> said(String part, String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(service, platform)
                        .map(words -> words.path(part).path(name).asText(null)))
                .filter(Objects::nonNull)
                .map(String::strip)
                .findFirst();
    }

    private static JsonNode read(String resource) {
        ClassPathResource file = new ClassPathResource(resource);
        if (!file.exists()) {
            return JsonNodeFactory.instance.objectNode();
        }
        try (InputStream words = file.getInputStream()) {
            return Yaml.mapper().readTree(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
