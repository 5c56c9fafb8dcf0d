package org.rollcall.platform.web.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** Gives every service the same answers to what goes wrong. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({DomainProblems.class, RequestProblems.class, FailureProblems.class, ProblemErrorController.class})
public class ProblemAutoConfiguration {

    @Bean
    FilterRegistrationBean<Correlation> correlation() {
        FilterRegistrationBean<Correlation> first = new FilterRegistrationBean<>(new Correlation());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}
