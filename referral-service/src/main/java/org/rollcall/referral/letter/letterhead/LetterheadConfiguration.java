package org.rollcall.referral.letter.letterhead;

import java.time.Clock;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.content.ContentStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires letterheads to the store. */
@Configuration(proxyBeanMethods = false)
class LetterheadConfiguration {

    @Bean
    Letterheads letterheads(Store store, ContentStore contents, Letters letters, Clock clock) {
        return new Letterheads(store.aggregates(new LetterheadAggregate()), new Logos(contents), letters, clock);
    }
}
