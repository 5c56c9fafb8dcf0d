package org.rollcall.platform.testsupport;

import java.nio.file.Path;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Follows {@code $ref} in a YAML document, also into a neighbour's. */
record References(Path file, JsonNode document) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    References(Path file) {
        this(file, YAML.readTree(file));
    }

    /** The node itself, or what its reference finally leads to. */
    JsonNode follow(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isMissingNode()) {
            return node;
        }
        String[] parts = reference.stringValue().split("#", 2);
        References target = parts[0].isEmpty() ? this : new References(file.resolveSibling(parts[0]));
        JsonNode found = target.document.at(JsonPointer.compile(parts[1]));
        if (found.isMissingNode()) {
            throw new AssertionError(
                    file.getFileName() + " refers to " + reference.stringValue() + ", which is not there");
        }
        return target.follow(found);
    }
}
