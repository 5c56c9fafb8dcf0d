package org.rollcall.gateway.signin;

import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A change that rests on the session cookie must show the value of the cookie XSRF-TOKEN, which only our own pages can read. */
@Component
final class CrossSite {

    private final CookieServerCsrfTokenRepository tokens = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
    private final SessionCookie sessionCookie;
    private final Doorkeeper doorkeeper;

    CrossSite(SessionCookie sessionCookie, Doorkeeper doorkeeper) {
        this.sessionCookie = sessionCookie;
        this.doorkeeper = doorkeeper;
    }

    void onApis(CsrfSpec csrf) {
        onPages(csrf);
        csrf.requireCsrfProtectionMatcher(sessionCookie);
    }

    void onPages(CsrfSpec csrf) {
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                .accessDeniedHandler(doorkeeper);
    }

    /** Every page brings the cookie, so that its scripts and forms can show it. */
    static Mono<Void> setCookie(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.then(chain.filter(exchange));
    }
}
