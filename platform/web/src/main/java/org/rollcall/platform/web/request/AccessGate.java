package org.rollcall.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Denies by default: a handler of ours that says nothing about who may call it may be called by nobody. */
final class AccessGate implements HandlerInterceptor {

    private final Predicate<Class<?>> ours;

    AccessGate(Predicate<Class<?>> ours) {
        this.ours = ours;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ours.test(method.getBeanType()) && !guarded(method)) {
            throw new AccessDeniedException("The handler names no authority");
        }
        return true;
    }

    private static boolean guarded(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PreAuthorize.class);
    }
}
