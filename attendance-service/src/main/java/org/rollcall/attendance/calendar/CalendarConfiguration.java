package org.rollcall.attendance.calendar;

import org.rollcall.attendance.council.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the calendars, put together. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    static final String MOST_INSET_DAYS = "calendar.inset-days";

    @Bean
    Setting mostInsetDays() {
        return new Setting(
                MOST_INSET_DAYS,
                5,
                0,
                20,
                "More training days than these in a school year are pointed out.",
                "School Teachers' Pay and Conditions Document: five days on which teachers work and pupils do not attend");
    }
}
