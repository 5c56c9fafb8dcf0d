package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says of everything in the document what {@link ApiWords} has for it. What the code says itself stands. */
final class WordedDocument implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        ApiWords words = new ApiWords();
        List<Operation> operations = document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
        document.getInfo().setDescription(words.about());
        operations.forEach(operation -> describe(operation, words));
        document.setTags(tags(document, operations, words));
        document.getComponents().getSchemas().forEach((name, schema) -> describe(name, schema, words));
    }

    private static void describe(Operation operation, ApiWords words) {
        String id = operation.getOperationId();
        if (operation.getSummary() == null) {
            operation.setSummary(words.summary(id).orElse(null));
        }
        String said = operation.getDescription() == null ? words.description(id) : operation.getDescription();
        operation.setDescription(Stream.of(said.strip(), roles(operation))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n")));
        for (Parameter parameter : given(operation.getParameters())) {
            if (parameter.getDescription() == null) {
                parameter.setDescription(
                        words.parameter(id, parameter.getName()).orElse(null));
            }
        }
    }

    /** Where the guard's roles are known, they become a sentence that every reader of the page sees. */
    private static String roles(Operation operation) {
        Map<String, Object> more = operation.getExtensions();
        return more != null && more.remove(Roles.EXTENSION) instanceof List<?> named && !named.isEmpty()
                ? named.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", ", "Roles: ", "."))
                : "";
    }

    /** Every name under which operations stand, in order, with what is said of it. */
    private static List<Tag> tags(OpenAPI document, List<Operation> operations, ApiWords words) {
        TreeMap<String, Tag> tags = new TreeMap<>();
        operations.stream()
                .flatMap(operation -> given(operation.getTags()).stream())
                .forEach(name -> tags.put(
                        name, new Tag().name(name).description(words.tag(name).orElse(null))));
        given(document.getTags()).stream()
                .filter(tag -> tag.getDescription() != null)
                .forEach(tag -> tags.put(tag.getName(), tag));
        return List.copyOf(tags.values());
    }

    private static void describe(String name, Schema<?> schema, ApiWords words) {
        words.example(name).ifPresent(schema::setExample);
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((field, type) -> {
                if (type.getDescription() == null) {
                    type.setDescription(words.field(name, field).orElse(null));
                }
            });
        }
    }

    private static <T> Collection<T> given(@Nullable Collection<T> some) {
        return Objects.requireNonNullElse(some, List.of());
    }
}
