package org.rollcall.referral.school;

import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires schools to the store and to attendance-service. */
@Configuration(proxyBeanMethods = false)
class SchoolConfiguration {

    @Bean
    Schools schools(Store store) {
        return new Schools(store.aggregates(new SchoolAggregate()));
    }

    @Bean
    Subscription recordedSchools(Schools schools) {
        return Subscription.to("attendance")
                .on("org.rollcall.attendance.school.recorded.v1", SchoolRecorded.class, schools::on);
    }
}
