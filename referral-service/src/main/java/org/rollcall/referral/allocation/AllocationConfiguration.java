package org.rollcall.referral.allocation;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.school.Schools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who answers for which school. */
@Configuration(proxyBeanMethods = false)
class AllocationConfiguration {

    @Bean
    Aggregates<SchoolOfficers> schoolOfficers(Store store) {
        return store.aggregates(new SchoolOfficersType());
    }

    @Bean
    Officers answeringOfficers(Aggregates<SchoolOfficers> schoolOfficers) {
        return new Officers(schoolOfficers);
    }

    @Bean
    NamingOfficers namingOfficers(Aggregates<SchoolOfficers> schoolOfficers, Schools schools, Clock clock) {
        return new NamingOfficers(schoolOfficers, schools, clock);
    }
}
