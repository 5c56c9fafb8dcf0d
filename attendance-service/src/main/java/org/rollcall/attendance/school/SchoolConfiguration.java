package org.rollcall.attendance.school;

import java.time.Clock;
import org.rollcall.attendance.calendar.CalendarKeepers;
import org.rollcall.attendance.calendar.Calendars;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
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
    CallersSchools callersSchools(Schools schools) {
        return new CallersSchools(schools);
    }

    @Bean
    RecordingSchool recordingSchool(Councils councils, Calendars calendars, Schools schools, Clock clock) {
        return new RecordingSchool(councils, calendars, schools, clock);
    }

    @Bean
    CalendarKeepers followingCalendars(Schools schools, Calendars calendars, Clock clock) {
        return new FollowingCalendars(schools, calendars, clock);
    }

    @Bean
    ImportingSchools importingSchools(Councils councils, Schools schools, RecordingSchool recording) {
        return new ImportingSchools(councils, schools, recording);
    }

    @Bean
    DeadlineWork<School> recalendaredSchools(Schools schools, CalendarConsequences consequences) {
        return new DeadlineWork<>(schools.aggregates(), (school, today) -> followUp(school, consequences));
    }

    private static Change<School> followUp(Stored<School> school, CalendarConsequences consequences) {
        School value = school.value();
        value.open().ifPresent(change -> consequences.follow(school.tenant(), KnownSchool.of(value), change));
        return Change.of(value.followedUp());
    }
}
