package org.rollcall.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/** The APIs: a checked token and nothing else opens them, except that anybody may read what the APIs are. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** A request is observed as a whole, not once more for each of the filters that look at its token. */
    @Bean
    SecurityObservationSettings wholeRequestsOnly() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain guardedApis(
            ServerHttpSecurity http,
            TokenCheck tokens,
            Doorkeeper doorkeeper,
            SessionBearer sessions,
            CrossSite crossSite,
            SecurityHeaders securityHeaders) {
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/**"))
                .authorizeExchange(requests -> requests.pathMatchers(HttpMethod.GET, "/api/*/v1/openapi.json")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.authenticationManager(tokens))
                        .authenticationEntryPoint(doorkeeper)
                        .authenticationFailureHandler(doorkeeper))
                .addFilterBefore(sessions::filter, SecurityWebFiltersOrder.AUTHENTICATION)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                // The framework's cache of wanted pages would begin a session for every request of a program.
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(crossSite::onApis)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(securityHeaders::on)
                .build();
    }
}
