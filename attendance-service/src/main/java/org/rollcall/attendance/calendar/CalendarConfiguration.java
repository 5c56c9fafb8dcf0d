package org.rollcall.attendance.calendar;

import java.time.Clock;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
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

    @Bean
    Calendars calendars(Store store) {
        return new Calendars(store.aggregates(new YearCalendarType()), store.aggregates(new FiledVersion.Type()));
    }

    @Bean
    DraftingCalendar draftingCalendar(Councils councils, Calendars calendars, CalendarKeepers keepers, Clock clock) {
        return new DraftingCalendar(councils, calendars, keepers, clock);
    }

    @Bean
    PublishingCalendar publishingCalendar(Calendars calendars, CalendarKeepers keepers, Clock clock) {
        return new PublishingCalendar(calendars, keepers, clock);
    }

    @Bean
    ShowingCalendar showingCalendar(Calendars calendars, CalendarKeepers keepers, Settings settings) {
        return new ShowingCalendar(calendars, keepers, settings);
    }

    @Bean
    AskedCalendars askedCalendars(DraftingCalendar drafting, PublishingCalendar publishing, ShowingCalendar showing) {
        return new AskedCalendars(drafting, publishing, showing);
    }

    @Bean
    DeadlineWork<YearCalendar> carryingCalendars(Calendars calendars, PublishingCalendar publishing) {
        return new DeadlineWork<>(calendars.aggregates(), (stored, today) -> publishing.carry(stored));
    }

    @Bean
    ImportingCalendars importingCalendars(
            Calendars calendars, DraftingCalendar drafting, PublishingCalendar publishing, ShowingCalendar showing) {
        return new ImportingCalendars(calendars, drafting, publishing, showing);
    }
}
