package org.rollcall.legal.serving;

import org.rollcall.platform.rules.LegalRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the law of service under {@code /rules}. */
@Configuration(proxyBeanMethods = false)
class ServingRules {

    @Bean
    LegalRule<?, ?> deemedServiceRule() {
        return new DeemedServiceRule();
    }
}
