package org.rollcall.legal.penaltynotice;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps penalty notices and moves them on their days. */
@Configuration(proxyBeanMethods = false)
class PenaltyNoticeConfiguration {

    @Bean
    Aggregates<PenaltyNotice> penaltyNoticesStore(Store store) {
        return store.aggregates(new PenaltyNoticeType());
    }

    @Bean
    DeadlineWork<PenaltyNotice> penaltyNoticeDeadlines(Aggregates<PenaltyNotice> notices) {
        return new DeadlineWork<>(notices, (notice, today) -> notice.value().asOf(today));
    }
}
