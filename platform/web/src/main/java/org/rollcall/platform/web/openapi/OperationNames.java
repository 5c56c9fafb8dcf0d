package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import org.rollcall.platform.web.IdempotencyKey;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Names that follow from the code alone, so that the document is the same at every start. */
final class OperationNames implements GlobalOperationCustomizer {

    private static final String GENERATED_TAG = "-controller";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String resource =
                StringUtils.uncapitalize(handler.getBeanType().getSimpleName().replace("Controller", ""));
        operation.setOperationId(resource + "." + handler.getMethod().getName());
        if (operation.getTags() != null) {
            operation.setTags(
                    operation.getTags().stream().map(OperationNames::tag).toList());
        }
        if (creates(handler)) {
            answersWith201(operation.getResponses());
        }
        return operation;
    }

    private static String tag(String tag) {
        return tag.endsWith(GENERATED_TAG) ? tag.substring(0, tag.length() - GENERATED_TAG.length()) : tag;
    }

    /** A handler that takes an idempotency key and builds its own answer brings a record into being. */
    private static boolean creates(HandlerMethod handler) {
        List<Class<?>> arguments = Arrays.stream(handler.getMethodParameters())
                .<Class<?>>map(MethodParameter::getParameterType)
                .toList();
        return arguments.contains(IdempotencyKey.class)
                && handler.getReturnType().getParameterType() == ResponseEntity.class;
    }

    private static void answersWith201(ApiResponses responses) {
        if (responses.containsKey("200") && !responses.containsKey("201")) {
            responses.addApiResponse("201", responses.remove("200").description("Created"));
        }
    }
}
