package org.rollcall.gateway.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets a signed-in person's request continue as if it had carried their access token, refreshed when it is old.
 *
 * <p>So the token is checked, counted and passed on by the same rules as a program's, and the cookie stays here.
 */
@Component
final class SessionBearer {

    private static final Logger log = LoggerFactory.getLogger(SessionBearer.class);

    private final SessionCookie cookie;
    private final ServerSecurityContextRepository sessions;
    private final ReactiveOAuth2AuthorizedClientManager clients;

    SessionBearer(
            SessionCookie cookie,
            ServerSecurityContextRepository sessions,
            ReactiveOAuth2AuthorizedClientManager clients) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.clients = clients;
    }

    Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!cookie.countsIn(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return sessions.load(exchange)
                .flatMap(session -> Mono.justOrEmpty(session.getAuthentication()))
                .ofType(OAuth2AuthenticationToken.class)
                .flatMap(person -> clients.authorize(asking(person, exchange)))
                .map(client -> bearing(client, exchange))
                .onErrorResume(OAuth2AuthorizationException.class, SessionBearer::signedOut)
                .defaultIfEmpty(exchange)
                .flatMap(chain::filter);
    }

    private static OAuth2AuthorizeRequest asking(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        return OAuth2AuthorizeRequest.withClientRegistrationId(KeycloakRegistration.ID)
                .principal(person)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build();
    }

    private static ServerWebExchange bearing(OAuth2AuthorizedClient client, ServerWebExchange exchange) {
        String token = client.getAccessToken().getTokenValue();
        return exchange.mutate()
                .request(request -> request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                .build();
    }

    private static Mono<ServerWebExchange> signedOut(OAuth2AuthorizationException ended) {
        log.info("A session has no usable token any more: {}", ended.getError().getErrorCode());
        return Mono.empty();
    }
}
