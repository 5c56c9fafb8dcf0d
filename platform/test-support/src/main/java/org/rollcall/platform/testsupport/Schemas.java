package org.rollcall.platform.testsupport;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks JSON against a schema, as strictly as a producer must: formats count, and nothing is sent that is not promised. */
final class Schemas {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Schemas() {}

    static List<String> problems(Path file, JsonNode data) {
        JsonNode schema = JSON.readTree(file);
        return problems(schema, schema, data);
    }

    /** The same with a schema that refers to others of its document, such as {@code #/components/schemas/Problem}. */
    static List<String> problems(JsonNode document, String reference, JsonNode data) {
        ObjectNode whole = JSON.createObjectNode().put("$ref", reference);
        whole.set("components", document.path("components"));
        return problems(whole, document.at(reference.substring(1)), data);
    }

    private static List<String> problems(JsonNode whole, JsonNode top, JsonNode data) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        List<String> problems =
                new ArrayList<>(schema
                        .validate(
                                data,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .stream()
                        .map(problem -> problem.getInstanceLocation() + " " + problem.getMessage())
                        .toList());
        TreeSet<String> more = new TreeSet<>(data.propertyNames());
        more.removeAll(top.path("properties").propertyNames());
        more.forEach(name -> problems.add("/" + name + " is not in the schema"));
        return problems;
    }
}
