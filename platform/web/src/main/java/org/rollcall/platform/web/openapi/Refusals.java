package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Seen;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Which refusals an operation may answer with follows from what its handler takes. */
final class Refusals implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        of(handler).forEach(refusal -> responses.addApiResponse(refusal.status(), refusal.reference()));
        responses.addApiResponse("default", Refusal.OTHERS.reference());
        operation.setResponses(responses);
        return operation;
    }

    private static Set<Refusal> of(HandlerMethod handler) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        for (MethodParameter parameter : handler.getMethodParameters()) {
            refusals.addAll(of(parameter));
        }
        if (handler.hasMethodAnnotation(PreAuthorize.class)) {
            refusals.add(Refusal.FORBIDDEN);
        }
        if (!AnnotatedElementUtils.hasAnnotation(handler.getMethod(), GetMapping.class)) {
            refusals.add(Refusal.REFUSED);
        }
        return refusals;
    }

    private static Set<Refusal> of(MethodParameter parameter) {
        Predicate<Class<?>> is = type -> parameter.getParameterType() == type;
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        if (is.test(Seen.class) || parameter.hasParameterAnnotation(IfMatch.class)) {
            refusals.addAll(List.of(Refusal.NOT_UNDERSTOOD, Refusal.STALE, Refusal.NO_VERSION));
        }
        if (is.test(Seen.class) || parameter.hasParameterAnnotation(PathVariable.class)) {
            refusals.add(Refusal.NOT_FOUND);
        }
        if (is.test(IdempotencyKey.class) || is.test(Cursor.class)) {
            refusals.addAll(List.of(Refusal.NOT_UNDERSTOOD, Refusal.NOT_VALID));
        }
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            refusals.add(Refusal.NOT_VALID);
        }
        if (isBody(parameter)) {
            refusals.addAll(List.of(Refusal.NOT_UNDERSTOOD, Refusal.TOO_LARGE, Refusal.UNSUPPORTED, Refusal.NOT_VALID));
        }
        return refusals;
    }

    /** A document, a part of a form, or a file that is read as it arrives. */
    private static boolean isBody(MethodParameter parameter) {
        return parameter.getParameterType() == InputStream.class
                || parameter.getParameterType() == MultipartFile.class
                || parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class);
    }
}
