package org.rollcall.platform.web.request;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives handlers their arguments, and keeps what a request may send within bounds. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(BodyLimits.class)
public class RequestAutoConfiguration implements WebMvcConfigurer {

    private static final String SERVICES = "org.rollcall.";
    private static final String PLATFORM = "org.rollcall.platform.";

    private final JsonMapper json;

    RequestAutoConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new StrictJson(json));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(List.of(
                new CallerArgument(),
                new TenantArgument(),
                new IfMatchArgument(),
                new SeenArgument(),
                new IdempotencyKeyArgument(),
                new CursorArgument()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        Predicate<Class<?>> ours = type -> type.getName().startsWith(SERVICES);
        interceptors.addInterceptor(
                new AccessGate(ours.and(type -> !type.getName().startsWith(PLATFORM))));
        interceptors.addInterceptor(new AcceptGate(ours));
        interceptors.addInterceptor(new KnownParameters(ours));
    }

    /** After the token is checked: a stranger's body is not read at all. */
    @Bean
    FilterRegistrationBean<BoundedBodyFilter> boundedBodies(
            BodyLimits limits, @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<BoundedBodyFilter> last =
                new FilterRegistrationBean<>(new BoundedBodyFilter(limits, problems));
        last.setOrder(Ordered.LOWEST_PRECEDENCE);
        return last;
    }
}
