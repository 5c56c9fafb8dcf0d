package org.rollcall.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** A service learns who is calling from the token alone: no cookie, and nothing that claims to know where the caller is. */
@Component
final class PassedToServices implements HttpHeadersFilter {

    private static final Set<String> KEPT_BACK =
            Set.of("cookie", "forwarded", "expect", "x-real-ip", "x-client-ip", "true-client-ip", "x-xsrf-token");

    @Override
    public HttpHeaders filter(HttpHeaders received, ServerWebExchange exchange) {
        HttpHeaders passed = new HttpHeaders();
        received.forEach((name, values) -> {
            if (passes(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }

    private static boolean passes(String name) {
        return !KEPT_BACK.contains(name) && !name.startsWith("x-forwarded-") && !name.startsWith("x-original-");
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }
}
