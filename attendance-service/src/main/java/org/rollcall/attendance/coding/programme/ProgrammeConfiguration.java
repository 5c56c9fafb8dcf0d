package org.rollcall.attendance.coding.programme;

import java.time.Clock;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that choose schools for review, put together. */
@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    @Bean
    Aggregates<QaProgramme> codingProgrammes(Store store) {
        return store.aggregates(new QaProgrammeType());
    }

    @Bean
    ChoosingSchools choosingSchools(Aggregates<QaProgramme> programmes, Schools schools, Clock clock) {
        return new ChoosingSchools(programmes, schools, clock);
    }

    @Bean
    DeadlineWork<QaProgramme> openingReviews(
            Aggregates<QaProgramme> programmes, ReadingSchool reading, WeeksToReview weeks) {
        return new DeadlineWork<>(programmes, new FollowingProgramme(reading, weeks)::step);
    }
}
