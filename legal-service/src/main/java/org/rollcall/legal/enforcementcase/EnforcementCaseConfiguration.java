package org.rollcall.legal.enforcementcase;

import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What brings cases about and what moves them: events alone. */
@Configuration(proxyBeanMethods = false)
class EnforcementCaseConfiguration {

    @Bean
    Subscription legalActionRequested(EnforcementCases cases) {
        return Subscription.to("referral")
                .on("org.rollcall.referral.case.legal-action-requested.v1", LegalActionRequested.class, cases::open);
    }

    @Bean
    Subscription noticesExpiredUnpaid(EnforcementCases cases) {
        return Subscription.to("legal")
                .on("org.rollcall.legal.penalty-notice.expired-unpaid.v1", ExpiredUnpaid.class, cases::callForDecision);
    }
}
