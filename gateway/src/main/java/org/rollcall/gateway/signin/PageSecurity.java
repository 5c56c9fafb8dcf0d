package org.rollcall.gateway.signin;

import org.rollcall.gateway.problem.Answers;
import org.rollcall.gateway.problem.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;

/** The few pages and the way in and out. Whatever is not named here is not there. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String[] OPEN = {
        "/", "/docs", "/assets/**", "/webjars/**", "/favicon.ico", "/actuator/health", "/actuator/health/**"
    };

    @Bean
    @Order(2)
    SecurityWebFilterChain guardedPages(
            ServerHttpSecurity http,
            ReactiveClientRegistrationRepository registrations,
            CrossSite crossSite,
            Answers answers,
            SecurityHeaders securityHeaders) {
        return http.authorizeExchange(requests ->
                        requests.pathMatchers(OPEN).permitAll().anyExchange().denyAll())
                .oauth2Login(login -> login.authorizationRequestResolver(withProofKey(registrations))
                        .authenticationFailureHandler(
                                new RedirectServerAuthenticationFailureHandler("/?sign-in=failed")))
                .logout(out -> out.logoutSuccessHandler(atTheProviderToo(registrations)))
                .csrf(crossSite::onPages)
                .addFilterAfter(CrossSite::setCookie, SecurityWebFiltersOrder.CSRF)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (exchange, refused) -> answers.write(exchange, Problem.NOT_FOUND))
                        .accessDeniedHandler((exchange, refused) -> answers.write(exchange, Problem.NOT_FOUND)))
                .headers(securityHeaders::on)
                .build();
    }

    @Bean
    ServerExchangeRejectedHandler malformedRequests(Answers answers) {
        return (exchange, rejected) -> answers.write(exchange, Problem.MALFORMED);
    }

    private static ServerOAuth2AuthorizationRequestResolver withProofKey(
            ReactiveClientRegistrationRepository registrations) {
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private static ServerLogoutSuccessHandler atTheProviderToo(ReactiveClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }
}
