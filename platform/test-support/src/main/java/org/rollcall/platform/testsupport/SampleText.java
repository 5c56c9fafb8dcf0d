package org.rollcall.platform.testsupport;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A text that a schema allows: the words that were asked for, unless the schema says what form the text has. */
final class SampleText {

    private static final Map<String, String> FORMATS = Map.of(
            "date", "2026-09-21",
            "date-time", "2026-09-21T09:00:00Z",
            "time", "09:00:00",
            "email", "somebody@example.org",
            "uri", "https://example.org/",
            "byte", "AAAA");

    /** For the patterns that the services' schemas have. */
    private static final Map<String, String> PATTERNS = Map.of(
            "[0-9]{3}", "991",
            "[0-9]{4}", "2001",
            "[0-9]{6}", "142101",
            "[1-9][0-9]{5}", "142101",
            "[0-9]{4}-[0-9]{2}-[0-9]{2} [AP]M", "2026-09-21 AM",
            "[EW][0-9]{8}", "E10000991",
            "[A-Za-z0-9][A-Za-z0-9._@:-]{0,99}", "officer-1",
            "[0-9a-fA-F]{64}", "0".repeat(64));

    private SampleText() {}

    static String of(JsonNode schema, String words) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asString("");
        }
        if (schema.path("format").asString("").equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        String fixed = FORMATS.get(schema.path("format").asString(""));
        String matching = PATTERNS.get(schema.path("pattern").asString(""));
        if (fixed != null || matching != null) {
            return fixed != null ? fixed : String.valueOf(matching);
        }
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return words.substring(0, Math.min(words.length(), longest));
    }
}
