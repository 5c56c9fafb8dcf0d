package org.rollcall.referral.family;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires families to the store. */
@Configuration(proxyBeanMethods = false)
class FamilyConfiguration {

    @Bean
    Families families(Store store) {
        Aggregates<Family> families = store.aggregates(new FamilyAggregate());
        return new Families(families);
    }

    @Bean
    ConfidentialAddresses confidentialAddresses(Families families) {
        return new ConfidentialAddresses(families);
    }
}
