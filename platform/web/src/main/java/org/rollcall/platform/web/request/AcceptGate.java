package org.rollcall.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks before a handler does anything whether its caller takes the document that it answers with. The framework asks when it comes
 * to write the answer: the caller would be told that there is none of what was made, and it would have been made.
 */
final class AcceptGate implements HandlerInterceptor {

    private static final List<MediaType> DOCUMENT = List.of(MediaType.APPLICATION_JSON);

    private final Predicate<Class<?>> ours;

    AcceptGate(Predicate<Class<?>> ours) {
        this.ours = ours;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null
                && handler instanceof HandlerMethod method
                && ours.test(method.getBeanType())
                && answersWithDocument(method)
                && !takesDocument(accept)) {
            throw new HttpMediaTypeNotAcceptableException(DOCUMENT);
        }
        return true;
    }

    private static boolean takesDocument(String accept) {
        try {
            return accept.isBlank()
                    || MediaType.parseMediaTypes(accept).stream()
                            .anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (InvalidMediaTypeException noType) {
            return false;
        }
    }

    /** Nothing, or a file, says itself what it is. */
    private static boolean answersWithDocument(HandlerMethod handler) {
        ResolvableType answer = ResolvableType.forMethodParameter(handler.getReturnType());
        Class<?> type = HttpEntity.class.isAssignableFrom(answer.toClass())
                ? answer.getGeneric(0).toClass()
                : answer.toClass();
        return type != byte[].class
                && type != void.class
                && type != Void.class
                && !Resource.class.isAssignableFrom(type);
    }
}
