package org.rollcall.referral.content;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires content to the store. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    Aggregates<KeptContent> contents(Store store) {
        return store.aggregates(new KeptContentType());
    }

    @Bean
    StoredContent contentStore(Aggregates<KeptContent> contents, Store store, Clock clock) {
        return new StoredContent(contents, store.blobs("contentBytes"), clock);
    }

    @Bean
    DeadlineWork<KeptContent> needlessBytes(Aggregates<KeptContent> contents, StoredContent store) {
        return new DeadlineWork<>(contents, store::sweep);
    }
}
