package org.rollcall.referral.feedback.term;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the watch over terms to the store, to schools as they are recorded, and to the days. */
@Configuration(proxyBeanMethods = false)
class TermConfiguration {

    @Bean
    Aggregates<TermWatch> termWatches(Store store) {
        return store.aggregates(new TermWatchAggregate());
    }

    @Bean
    WatchingTerms watchingTerms(Aggregates<TermWatch> watches, TermEnds ends) {
        return new WatchingTerms(watches, ends);
    }

    @Bean
    Subscription endsOfTerms(WatchingTerms terms) {
        return terms.subscription();
    }

    @Bean
    DeadlineWork<TermWatch> summariesOfTerms(Aggregates<TermWatch> watches, WatchingTerms terms) {
        return new DeadlineWork<>(watches, terms::step);
    }
}
