package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Seen;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;

/** Reads from a handler's arguments which headers and pages it takes, and from its guard which authority it asks. */
final class HeadersAndAuthorities implements GlobalOperationCustomizer {

    private static final String KEY =
            "Your own name for this request, 1 to 128 characters without spaces, such as a UUID. Repeat a request"
                    + " with the same key: nothing is made twice.";
    private static final String SEEN =
            "The `ETag` of the record as you last read it, with its quotes, such as `\"7\"`. It is the version you decide on.";
    private static final String GIVEN = "The record's version, such as `\"7\"`; send it as `If-Match` with a change.";
    private static final String NEXT =
            "Where the page begins: `next` of the page before, as it was given. Leave it out for the first page.";
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            describe(operation, parameter);
        }
        Optional.ofNullable(handler.getMethodAnnotation(PreAuthorize.class))
                .ifPresent(guard -> operation.addExtension("x-authority", authorities(guard)));
        if (answersWithOneRecord(handler)) {
            Optional.ofNullable(operation.getResponses()).ifPresent(HeadersAndAuthorities::giveTag);
        }
        return operation;
    }

    static List<String> authorities(PreAuthorize guard) {
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
            operation.addParametersItem(header("Idempotency-Key", KEY));
        } else if (parameter.getParameterType() == Cursor.class) {
            operation.addParametersItem(query("after", NEXT, new StringSchema()));
            operation.addParametersItem(query("limit", "How many items: 1 to " + Cursor.MAX_LIMIT, limit()));
        }
    }

    private static void ifMatch(Operation operation) {
        operation.addParametersItem(header("If-Match", SEEN));
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

    /** A handler that makes its own answer around a view of ours gives the view's version with it. */
    private static boolean answersWithOneRecord(HandlerMethod handler) {
        Class<?> view = ResolvableType.forMethodParameter(handler.getReturnType())
                .getGeneric(0)
                .resolve(Object.class);
        return handler.getReturnType().getParameterType() == ResponseEntity.class
                && view.isRecord()
                && view != CursorPage.class;
    }

    private static void giveTag(ApiResponses responses) {
        responses.forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject("ETag", header(GIVEN));
            }
        });
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
