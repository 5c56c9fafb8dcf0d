package org.rollcall.gateway.routing;

import java.net.URI;
import org.rollcall.gateway.limits.RateLimitFilter;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One route per service of the list; a service that is not on it does not exist. */
@Configuration(proxyBeanMethods = false)
class GatewayRoutes {

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            Services services,
            Patience patience,
            RateLimitFilter rateLimit,
            RetryingReads retryingReads) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        services.services()
                .forEach((name, base) -> add(
                        routes,
                        name,
                        base,
                        rateLimit,
                        new ServiceFaults(name, patience.breaker().openFor()),
                        retryingReads,
                        ServiceGuard.of(name, patience)));
        return routes.build();
    }

    private static void add(RouteLocatorBuilder.Builder routes, String name, URI base, GatewayFilter... filters) {
        routes.route(name, route -> route.path("/api/" + name + "/v1/**")
                .filters(chain -> chain.filters(filters))
                .uri(base));
    }

    /** The HTTP client would send any request again when a connection breaks, a POST too: only {@link RetryingReads} may. */
    @Bean
    HttpClientCustomizer neverTwice(Patience patience) {
        return client -> client.disableRetry(true).responseTimeout(patience.uploadTimeLimit());
    }
}
