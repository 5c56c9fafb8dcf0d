package org.rollcall.referral.socialwork.attendance;

import java.time.Clock;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.socialwork.child.Children;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the figures to what attendance-service announces, and the virtual school to them. */
@Configuration(proxyBeanMethods = false)
class AttendanceConfiguration {

    private static final String REGISTER = "org.rollcall.attendance.register.";

    @Bean
    Setting virtualSchoolReaders() {
        return VirtualSchool.OFFICERS_MAY_READ;
    }

    @Bean
    Absences absences(Store store) {
        return new Absences(store.aggregates(new AbsenceAggregate()));
    }

    @Bean
    VirtualSchool virtualSchool(Children children, Absences absences, Settings settings, Clock clock, Ties ties) {
        return new VirtualSchool(children, absences, settings, clock, ties);
    }

    @Bean
    Subscription newsOfAbsence(Absences absences) {
        return Subscription.to("attendance")
                .on(REGISTER + "persistent-absence-reached.v1", AbsenceNews.Persistent.class, absences::on)
                .on(REGISTER + "severe-absence-reached.v1", AbsenceNews.Severe.class, absences::on)
                .on(REGISTER + "evidence-changed.v1", AbsenceNews.Changed.class, absences::on);
    }
}
