package org.rollcall.gateway.signin;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says when a request rests on the session cookie, and so could have been forged on another site's page. */
@Component
final class SessionCookie implements ServerWebExchangeMatcher {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final String name;

    SessionCookie(@Value("${server.reactive.session.cookie.name}") String name) {
        this.name = name;
    }

    /** An Authorization header always wins: no other site can make a browser send one. */
    boolean countsIn(ServerHttpRequest request) {
        return request.getCookies().containsKey(name)
                && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return countsIn(request) && !READING.contains(request.getMethod())
                ? MatchResult.match()
                : MatchResult.notMatch();
    }
}
