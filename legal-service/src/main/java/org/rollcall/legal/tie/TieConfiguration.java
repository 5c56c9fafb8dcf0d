package org.rollcall.legal.tie;

import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the referral service tells of conflicts of interest. */
@Configuration(proxyBeanMethods = false)
class TieConfiguration {

    @Bean
    Subscription conflictsOfInterest(DeclaredTies ties) {
        return Subscription.to("referral")
                .on("org.rollcall.referral.conflict.declared.v1", TieNews.Declared.class, ties::declare)
                .on("org.rollcall.referral.conflict.ended.v1", TieNews.Ended.class, ties::end);
    }
}
