package org.rollcall.referral.socialwork.child;

import java.time.Clock;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires children with a social worker to the store. */
@Configuration(proxyBeanMethods = false)
class ChildConfiguration {

    @Bean
    Aggregates<ChildWithSocialWorker> childrenWithSocialWorker(Store store) {
        return store.aggregates(new ChildAggregate());
    }

    @Bean
    Children children(Aggregates<ChildWithSocialWorker> children) {
        return new Children(children);
    }

    @Bean
    SocialWorkerDesk socialWorkerDesk(Children children, Letters letters, Clock clock) {
        return new SocialWorkerDesk(new RecordingLinks(children, letters, clock), clock);
    }

    @Bean
    DeadlineWork<ChildWithSocialWorker> linksThatEnd(Aggregates<ChildWithSocialWorker> children) {
        return new DeadlineWork<>(
                children, (child, today) -> Change.of(child.value().ended()));
    }
}
