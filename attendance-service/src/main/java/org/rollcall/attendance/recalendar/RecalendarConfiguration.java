package org.rollcall.attendance.recalendar;

import org.rollcall.attendance.register.Rejudging;
import org.rollcall.attendance.school.CalendarConsequences;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that follow a change of calendar, put together. */
@Configuration(proxyBeanMethods = false)
class RecalendarConfiguration {

    @Bean
    Aggregates<CalendarChange> calendarChanges(Store store) {
        return store.aggregates(new CalendarChangeType());
    }

    @Bean
    CalendarConsequences calendarConsequences(JudgingAgain judging, Aggregates<CalendarChange> changes) {
        return new FollowingUp(judging, changes);
    }

    @Bean
    JudgingAgain judgingAgain(Rejudging rejudging) {
        return new RegistersJudgedAgain(rejudging);
    }
}
