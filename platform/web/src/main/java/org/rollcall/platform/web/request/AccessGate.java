package org.rollcall.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Denies by default: a handler of ours that says nothing about who may call it may be called by nobody. And asks before
 * anything of the request is read, so that who may not call is told so, and not what is wrong with the body.
 */
final class AccessGate implements HandlerInterceptor {

    private final PreAuthorizeAuthorizationManager guards = new PreAuthorizeAuthorizationManager();
    private final Predicate<Class<?>> ours;

    AccessGate(Predicate<Class<?>> ours) {
        this.ours = ours;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !passes(method)) {
            throw new AuthorizationDeniedException("The handler is not open to the caller");
        }
        return true;
    }

    private boolean passes(HandlerMethod handler) {
        PreAuthorize guard = guard(handler);
        return guard == null ? !ours.test(handler.getBeanType()) : asksForArguments(guard) || granted(handler);
    }

    /** Such a guard can only be asked when the arguments are there, and then it is. */
    private static boolean asksForArguments(PreAuthorize guard) {
        return guard.value().contains("#");
    }

    private boolean granted(HandlerMethod handler) {
        AuthorizationResult result = guards.authorize(
                () -> SecurityContextHolder.getContext().getAuthentication(),
                new SimpleMethodInvocation(handler.getBean(), handler.getMethod()));
        return result != null && result.isGranted();
    }

    private static @Nullable PreAuthorize guard(HandlerMethod handler) {
        PreAuthorize onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        return onMethod == null
                ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class)
                : onMethod;
    }
}
