package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Seen;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;

/** Reads from a handler's arguments which headers and pages it takes, and from its guard which authority it asks. */
final class HeadersAndProblems implements GlobalOperationCustomizer {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            describe(operation, parameter);
        }
        Optional.ofNullable(handler.getMethodAnnotation(PreAuthorize.class))
                .ifPresent(guard -> operation.addExtension("x-authority", authorities(guard)));
        Optional.ofNullable(operation.getResponses())
                .orElseGet(() -> responses(operation))
                .addApiResponse("default", problem());
        return operation;
    }

    private static List<String> authorities(PreAuthorize guard) {
        return QUOTED.matcher(guard.value())
                .results()
                .map(quoted -> quoted.group(1))
                .toList();
    }

    private static void describe(Operation operation, MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(IfMatch.class)) {
            ifMatch(operation);
        } else if (parameter.getParameterType() == Seen.class) {
            operation.addParametersItem(new PathParameter().name("id").schema(new StringSchema()));
            ifMatch(operation);
        } else if (parameter.getParameterType() == IdempotencyKey.class) {
            operation.addParametersItem(header("Idempotency-Key", "Fresh for each new request, the same for a repeat"));
        } else if (parameter.getParameterType() == Cursor.class) {
            operation.addParametersItem(query("after", "The page that follows this item", new StringSchema()));
            operation.addParametersItem(query("limit", "How many items, at most " + Cursor.MAX_LIMIT, limit()));
        }
    }

    private static void ifMatch(Operation operation) {
        operation.addParametersItem(header("If-Match", "The ETag that the caller last read"));
    }

    private static ApiResponses responses(Operation operation) {
        ApiResponses responses = new ApiResponses();
        operation.setResponses(responses);
        return responses;
    }

    private static Schema<?> limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Cursor.MAX_LIMIT));
        limit.setDefault(Cursor.DEFAULT_LIMIT);
        return limit;
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(true)
                .description(description)
                .schema(new StringSchema());
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("Refused or failed")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(ProblemSchema.REF))));
    }
}
