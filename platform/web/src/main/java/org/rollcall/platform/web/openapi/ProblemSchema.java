package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Map;

/** What every refusal and failure looks like (RFC 9457). */
final class ProblemSchema {

    static final String NAME = "Problem";
    static final String REF = "#/components/schemas/" + NAME;

    private static final Map<String, String> GUARD = Map.of(
            "code", "Stable name of the reason, such as EVIDENCE_MISSING: what a program decides by",
            "detail", "What stands in the way and how to mend it, in words for a person",
            "provision", "The provision of the law or guidance that asks for it");
    private static final Map<String, String> ERROR = Map.of(
            "pointer", "The field's place: /parents/0/name in the body, ?school in the address",
            "detail", "What it must be");
    private static final Map<String, String> CHANGED = Map.of(
            "part", "The part of the record",
            "version", "The version that changed it last",
            "at", "When, as an instant in UTC",
            "by", "Who: the subject of a person's token, or the name of a system");

    private ProblemSchema() {}

    static Schema<?> schema() {
        ObjectSchema problem = new ObjectSchema();
        problem.addProperty(
                "type",
                text(
                        "Stable name of the kind of problem, such as urn:rollcall:problem:refused: what a program decides by"));
        problem.addProperty("title", text("The kind in words"));
        problem.addProperty("status", new IntegerSchema().description("The HTTP status"));
        problem.addProperty("detail", text("How to mend the request, in words for a person"));
        problem.addProperty("instance", text("The address that was asked"));
        problem.addProperty(
                "correlationId", text("What to quote when reporting a failure; also in the header X-Correlation-Id"));
        problem.addProperty("guards", list("Every reason for which the step is refused (409)", GUARD));
        problem.addProperty("errors", list("Every field that is not valid (422)", ERROR));
        problem.addProperty("changed", list("What others changed since the record was read (412)", CHANGED));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Schema<?> list(String description, Map<String, String> properties) {
        Schema<?> item = new ObjectSchema();
        properties.forEach((property, meaning) -> item.addProperty(
                property,
                (property.equals("version") ? new IntegerSchema() : new StringSchema()).description(meaning)));
        return new ArraySchema().items(item).description(description);
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
