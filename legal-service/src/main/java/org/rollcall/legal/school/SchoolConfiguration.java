package org.rollcall.legal.school;

import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what attendance records of schools. */
@Configuration(proxyBeanMethods = false)
class SchoolConfiguration {

    @Bean
    Subscription schoolsRecorded(Schools schools) {
        return Subscription.to("attendance")
                .on("org.rollcall.attendance.school.recorded.v1", School.class, schools::take);
    }
}
