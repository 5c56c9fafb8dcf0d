package org.rollcall.gateway.signin;

import org.rollcall.gateway.problem.Answers;
import org.rollcall.gateway.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers whom it does not let in: a page is sent to sign in, a program is told what its token lacks. */
@Component
final class Doorkeeper
        implements ServerAuthenticationEntryPoint, ServerAuthenticationFailureHandler, ServerAccessDeniedHandler {

    private final ServerAuthenticationEntryPoint signIn =
            new RedirectServerAuthenticationEntryPoint("/oauth2/authorization/" + KeycloakRegistration.ID);

    private final Answers answers;

    Doorkeeper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException refused) {
        if (refused instanceof AuthenticationCredentialsNotFoundException && isPage(exchange.getRequest())) {
            return signIn.commence(exchange, refused);
        }
        if (refused instanceof AuthenticationServiceException) {
            return answers.write(exchange, Problem.IDENTITY_UNAVAILABLE);
        }
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge(refused));
        return answers.write(exchange, Problem.UNAUTHENTICATED);
    }

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange exchange, AuthenticationException refused) {
        return commence(exchange.getExchange(), refused);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException refused) {
        return answers.write(
                exchange, refused instanceof CsrfException ? Problem.FORGERY_SUSPECTED : Problem.FORBIDDEN);
    }

    private static boolean isPage(ServerHttpRequest request) {
        return HttpMethod.GET.equals(request.getMethod())
                && request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    private static String challenge(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException badToken
                ? "Bearer error=\"%s\"".formatted(badToken.getError().getErrorCode())
                : "Bearer";
    }
}
