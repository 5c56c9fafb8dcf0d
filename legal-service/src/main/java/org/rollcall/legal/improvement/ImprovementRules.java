package org.rollcall.legal.improvement;

import org.rollcall.platform.rules.LegalRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the improvement period under {@code /rules}. */
@Configuration(proxyBeanMethods = false)
class ImprovementRules {

    @Bean
    LegalRule<?, ?> improvementPeriodRule() {
        return new ImprovementPeriodRule();
    }
}
