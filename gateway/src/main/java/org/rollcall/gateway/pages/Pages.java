package org.rollcall.gateway.pages;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import java.util.Map;
import java.util.Optional;
import org.rollcall.gateway.routing.Services;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** Serves the landing page and the page of API documents. */
@Configuration(proxyBeanMethods = false)
class Pages {

    private static final Page LANDING = Page.named("landing");
    private static final Page DOCUMENTS = Page.named("docs");
    private static final Page SIGNED_IN = Page.named("signed-in");
    private static final Page SIGNED_OUT = Page.named("signed-out");

    @Bean
    RouterFunction<ServerResponse> pagesOf(Services services) {
        String documents = DOCUMENTS.with(Map.of("documents", DocumentLinks.of(services)));
        return RouterFunctions.route(GET("/"), Pages::landing).andRoute(GET("/docs"), request -> html(documents));
    }

    private static Mono<ServerResponse> landing(ServerRequest request) {
        return request.principal()
                .ofType(OAuth2AuthenticationToken.class)
                .map(person -> nameOf((OidcUser) person.getPrincipal()))
                .flatMap(name -> signedIn(name, request))
                .defaultIfEmpty(signedOut(request))
                .flatMap(who -> html(LANDING.with(Map.of("who", who))));
    }

    private static Mono<String> signedIn(String name, ServerRequest request) {
        Mono<CsrfToken> token = request.exchange().getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(csrf -> SIGNED_IN.with(
                Map.of("name", HtmlUtils.htmlEscape(name), "csrf", HtmlUtils.htmlEscape(csrf.getToken()))));
    }

    private static String signedOut(ServerRequest request) {
        boolean failed = request.queryParam("sign-in").filter("failed"::equals).isPresent();
        return SIGNED_OUT.with(
                Map.of("trouble", failed ? "<p role=\"alert\">Signing in did not work. Try again.</p>" : ""));
    }

    private static String nameOf(OidcUser person) {
        return Optional.ofNullable(person.getPreferredUsername()).orElseGet(person::getName);
    }

    private static Mono<ServerResponse> html(String page) {
        return ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page);
    }
}
