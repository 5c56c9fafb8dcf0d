package org.rollcall.attendance.tracker;

import java.time.Clock;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.tracker.school.SettingNumbers;
import org.rollcall.attendance.tracker.school.TrackedSchools;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The parts of the tracker, put together. */
@Configuration(proxyBeanMethods = false)
@Import(TrackerConfiguration.Numbers.class)
class TrackerConfiguration {

    @Bean
    TrackerEntries trackerEntries(Store store) {
        return new TrackerEntries(store.aggregates(new TrackerEntryType()));
    }

    @Bean
    SupportGiven supportGiven(TrackerEntries entries) {
        return new SupportGiven(entries);
    }

    @Bean
    Aggregates<SchoolRound> trackerRounds(Store store) {
        return store.aggregates(new SchoolRoundType());
    }

    @Bean
    SchoolRounds schoolRounds(Aggregates<SchoolRound> trackerRounds, Clock clock) {
        return new SchoolRounds(trackerRounds, clock);
    }

    @Bean
    TrackedSchools trackedSchools(Schools schools, Registers registers, Settings settings) {
        return new TrackedSchools(schools, registers, settings);
    }

    @Bean
    DeadlineWork<SchoolRound> trackerDeadlines(
            Aggregates<SchoolRound> trackerRounds, TrackedSchools schools, Roll roll, TrackerEntries entries) {
        return new DeadlineWork<>(trackerRounds, new GoingRound(schools, roll, entries)::step);
    }

    /** Declares every number that a council may set. */
    static final class Numbers implements BeanRegistrar {

        @Override
        public void register(BeanRegistry beans, Environment environment) {
            for (SettingNumbers number : SettingNumbers.values()) {
                beans.registerBean(
                        number.setting().key(), Setting.class, bean -> bean.supplier(context -> number.setting()));
            }
        }
    }
}
