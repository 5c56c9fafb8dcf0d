package org.rollcall.gateway.signin;

import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.server.session.ReactiveOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps no list of who is signed in: the framework's own would grow with every sign-in, and nothing here reads it. */
final class NoListOfSessions implements ReactiveOidcSessionRegistry {

    @Override
    public Mono<Void> saveSessionInformation(OidcSessionInformation session) {
        return Mono.empty();
    }

    @Override
    public Mono<OidcSessionInformation> removeSessionInformation(String sessionId) {
        return Mono.empty();
    }

    @Override
    public Flux<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return Flux.empty();
    }
}
