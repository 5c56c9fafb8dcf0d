package org.rollcall.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Cookies, limits and the correlation id are the gateway's to set; a service's own do not come through. */
@Component
final class PassedToCallers implements HttpHeadersFilter {

    private static final Set<String> KEPT_BACK =
            Set.of("set-cookie", "x-correlation-id", "ratelimit", "ratelimit-policy", "server");

    @Override
    public HttpHeaders filter(HttpHeaders received, ServerWebExchange exchange) {
        HttpHeaders passed = new HttpHeaders();
        received.forEach((name, values) -> {
            if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }
}
