package org.rollcall.platform.testsupport;

import tools.jackson.databind.JsonNode;

/** One worked case of a legal rule: the facts, and what the law makes of them. */
public record Vector(String id, String rule, JsonNode given, JsonNode expect, String source) {

    /** The name of a parameterized test's run. */
    @Override
    public String toString() {
        return id + " (" + rule + ")";
    }
}
