package org.rollcall.attendance.cohort;

import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.tracker.SupportGiven;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the lists, put together. */
@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

    @Bean
    CohortSchools cohortSchools(Schools schools, Registers registers, SupportGiven support, RollNews news) {
        return new CohortSchools(schools, registers, support, news);
    }
}
