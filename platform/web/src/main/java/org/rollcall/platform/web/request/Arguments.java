package org.rollcall.platform.web.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.CallerAuthentication;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** An argument known by its type and read from nothing but the request. */
abstract class Arguments<T> implements HandlerMethodArgumentResolver {

    private final Class<T> type;

    Arguments(Class<T> type) {
        this.type = type;
    }

    abstract T read(NativeWebRequest request);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public final Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return read(request);
    }

    static Caller caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(CallerAuthentication.class::isInstance)
                .map(CallerAuthentication.class::cast)
                .map(CallerAuthentication::caller)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No caller"));
    }
}
