package org.rollcall.attendance.age;

import org.rollcall.platform.rules.LegalRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the rules of compulsory school age. */
@Configuration(proxyBeanMethods = false)
class AgeConfiguration {

    @Bean
    LegalRule<?, ?> compulsoryAge() {
        return new CompulsoryAgeRule();
    }

    @Bean
    LegalRule<?, ?> compulsoryAgeWindow() {
        return new CompulsoryAgeWindowRule();
    }

    @Bean
    LegalRule<?, ?> isCompulsoryAge() {
        return new IsCompulsoryAgeRule();
    }
}
