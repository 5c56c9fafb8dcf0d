package org.rollcall.legal.limitation;

import org.rollcall.platform.rules.LegalRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the time limit for proceedings under {@code /rules}. */
@Configuration(proxyBeanMethods = false)
class LimitationRules {

    @Bean
    LegalRule<?, ?> limitationLastDayRule() {
        return new LimitationLastDayRule();
    }

    @Bean
    LegalRule<?, ?> limitationChargeableRule() {
        return new LimitationChargeableRule();
    }
}
