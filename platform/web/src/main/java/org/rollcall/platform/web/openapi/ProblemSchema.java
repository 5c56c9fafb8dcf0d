package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** What every refusal and failure looks like (RFC 9457). */
final class ProblemSchema {

    static final String NAME = "Problem";
    static final String REF = "#/components/schemas/" + NAME;

    private ProblemSchema() {}

    static Schema<?> schema() {
        ObjectSchema problem = new ObjectSchema();
        problem.addProperty("type", text("Stable name of the kind of problem, such as urn:rollcall:problem:refused"));
        problem.addProperty("title", text("The kind in words"));
        problem.addProperty("status", new IntegerSchema().description("The HTTP status"));
        problem.addProperty("detail", text("How to mend the request"));
        problem.addProperty("instance", text("The address that was asked"));
        problem.addProperty("correlationId", text("What to quote when reporting a failure"));
        problem.addProperty("guards", list("Every guard that refuses the step", "code", "detail", "provision"));
        problem.addProperty("errors", list("Every field that is not valid", "pointer", "detail"));
        problem.addProperty(
                "changed",
                list("The parts of the record that others changed since it was read", "part", "version", "at", "by"));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Schema<?> list(String description, String... properties) {
        Schema<?> item = new ObjectSchema();
        for (String property : properties) {
            item.addProperty(property, property.equals("version") ? new IntegerSchema() : new StringSchema());
        }
        return new ArraySchema().items(item).description(description);
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
