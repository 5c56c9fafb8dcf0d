package org.rollcall.legal.noticetoimprove;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps notices to improve and moves them on their days. */
@Configuration(proxyBeanMethods = false)
class NoticeToImproveConfiguration {

    @Bean
    Aggregates<NoticeToImprove> noticesToImproveStore(Store store) {
        return store.aggregates(new NoticeToImproveType());
    }

    @Bean
    DeadlineWork<NoticeToImprove> noticeToImproveDeadlines(Aggregates<NoticeToImprove> notices) {
        return new DeadlineWork<>(notices, (notice, today) -> notice.value().asOf(today));
    }
}
