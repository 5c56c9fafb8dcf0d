package org.rollcall.platform.web.problem;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** Gives every service the same answers to what goes wrong. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({
    DomainProblems.class,
    StaleProblems.class,
    RequestProblems.class,
    FailureProblems.class,
    ProblemErrorController.class
})
public class ProblemAutoConfiguration {

    @Bean
    FilterRegistrationBean<Correlation> correlation() {
        FilterRegistrationBean<Correlation> first = new FilterRegistrationBean<>(new Correlation());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /** A caller is told of an outage within seconds, rather than kept waiting for the driver's half minute. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatientStore() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
    }
}
