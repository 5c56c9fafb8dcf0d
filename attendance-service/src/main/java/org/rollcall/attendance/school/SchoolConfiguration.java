package org.rollcall.attendance.school;

import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of a school's record, put together. */
@Configuration(proxyBeanMethods = false)
class SchoolConfiguration {

    @Bean
    Schools schools(Store store) {
        return new Schools(store.aggregates(new SchoolAggregate()));
    }

    @Bean
    RecordingSchool recordingSchool(Councils councils, Schools schools) {
        return new RecordingSchool(councils, schools);
    }
}
