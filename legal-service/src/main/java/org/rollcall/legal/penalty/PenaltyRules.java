package org.rollcall.legal.penalty;

import org.rollcall.platform.rules.LegalRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the law of penalty notices under {@code /rules}. */
@Configuration(proxyBeanMethods = false)
class PenaltyRules {

    @Bean
    LegalRule<?, ?> penaltyTariffRule() {
        return new PenaltyTariffRule();
    }

    @Bean
    LegalRule<?, ?> noticeAmountsRule() {
        return new NoticeAmountsRule();
    }

    @Bean
    LegalRule<?, ?> noticeDeadlinesRule() {
        return new NoticeDeadlinesRule();
    }

    @Bean
    LegalRule<?, ?> noticePaymentRule() {
        return new NoticePaymentRule();
    }

    @Bean
    LegalRule<?, ?> noticeCountRule() {
        return new NoticeCountRule();
    }

    @Bean
    LegalRule<?, ?> penaltyEligibilityRule() {
        return new PenaltyEligibilityRule();
    }

    @Bean
    LegalRule<?, ?> limitationFitRule() {
        return new LimitationFitRule();
    }
}
