package org.rollcall.gateway.limits;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.gateway.signin.Council;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whose requests are counted together: a council's client, or an address that shows no token. */
record Requester(@Nullable String council, String client) {

    static Mono<Requester> of(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(caller -> of(caller.getToken()))
                .defaultIfEmpty(at(exchange.getRequest().getRemoteAddress()));
    }

    boolean anonymous() {
        return council == null;
    }

    private static Requester of(Jwt token) {
        String client = Optional.ofNullable(token.getClaimAsString("azp")).orElseGet(token::getSubject);
        return new Requester(Council.namedBy(token).orElseThrow(), client);
    }

    private static Requester at(@Nullable InetSocketAddress address) {
        return new Requester(null, address == null ? "" : address.getHostString());
    }
}
