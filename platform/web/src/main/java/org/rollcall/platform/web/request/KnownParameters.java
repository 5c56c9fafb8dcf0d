package org.rollcall.platform.web.request;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.web.Cursor;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Refuses parameters that the handler does not take: a list that was to be narrowed by a misspelt one would be shown whole. */
final class KnownParameters implements HandlerInterceptor {

    private final Predicate<Class<?>> ours;

    KnownParameters(Predicate<Class<?>> ours) {
        this.ours = ours;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && ours.test(method.getBeanType())
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            InvalidInput.throwIfAny(unknown(sent(request), known(method)));
        }
        return true;
    }

    private static List<FieldProblem> unknown(List<String> sent, List<String> known) {
        return sent.stream()
                .filter(name -> !known.contains(name))
                .map(name -> FieldProblem.unknown("?" + name, name, known))
                .toList();
    }

    /** In the address alone: the fields of a form are no parameters. */
    private static List<String> sent(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet()
                .stream()
                .filter(Objects::nonNull)
                .map(KnownParameters::decoded)
                .toList();
    }

    private static String decoded(String name) {
        try {
            return UriUtils.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItCame) {
            return name;
        }
    }

    private static List<String> known(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(KnownParameters::names)
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.getParameterType() == Cursor.class) {
            return Stream.of("after", "limit");
        }
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(asked -> asked.name().isEmpty() ? parameter.getParameterName() : asked.name())
                .stream();
    }
}
