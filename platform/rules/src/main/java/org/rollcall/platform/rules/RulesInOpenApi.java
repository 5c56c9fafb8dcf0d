package org.rollcall.platform.rules;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.ResolvableType;

/** Puts an operation for each rule, with its own facts and answer, in the place of the one that answers them all. */
final class RulesInOpenApi implements OpenApiCustomizer {

    private static final String ANY_RULE = "/rules/{rule}";

    private final RuleCatalogue catalogue;

    RulesInOpenApi(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI document) {
        Map.copyOf(document.getPaths()).forEach((path, item) -> {
            if (path.endsWith(ANY_RULE)) {
                describe(document, path, item);
            }
        });
    }

    private void describe(OpenAPI document, String path, PathItem any) {
        Operation template = any.getPost();
        any.setPost(null);
        catalogue
                .rules()
                .forEach(rule -> document.path(
                        path.replace("{rule}", rule.id()), new PathItem().post(operation(rule, template))));
    }

    private static Operation operation(LegalRule<?, ?> rule, Operation template) {
        String law = Basis.of(rule.getClass()).stream().map(Basis::provision).collect(Collectors.joining("; "));
        return new Operation()
                .operationId(rule.id())
                .summary("What " + rule.id() + " says of the facts in the body")
                .description(law)
                .tags(template.getTags())
                .requestBody(new RequestBody().required(true).content(json(FactSchema.FACTS.of(rule.input()))))
                .responses(responses(rule, template.getResponses()));
    }

    private static ApiResponses responses(LegalRule<?, ?> rule, ApiResponses template) {
        ApiResponses responses = new ApiResponses();
        responses.putAll(template);
        responses.put(
                "200",
                new ApiResponse()
                        .description("The answer, with the law it rests on")
                        .content(json(answer(rule))));
        return responses;
    }

    private static Schema<?> answer(LegalRule<?, ?> rule) {
        Class<?> answer =
                ResolvableType.forClass(rule.getClass()).as(LegalRule.class).resolveGeneric(1);
        Schema<?> schema = FactSchema.ANSWER.of(RuleAnswer.class);
        schema.addProperty("answer", FactSchema.ANSWER.of(answer == null ? Object.class : answer));
        return schema;
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }
}
