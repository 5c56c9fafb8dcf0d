package org.rollcall.attendance.pupil;

import java.time.Clock;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the roll, put together. */
@Configuration(proxyBeanMethods = false)
class PupilConfiguration {

    @Bean
    LegalRule<?, ?> upnValidity() {
        return new UpnRule();
    }

    @Bean
    Aggregates<Pupil> pupils(Store store) {
        return store.aggregates(new PupilType());
    }

    @Bean
    KeepingRecord keepingRecord(Aggregates<Pupil> pupils, AccessTable table, Clock clock) {
        return new KeepingRecord(pupils, table, clock);
    }

    @Bean
    KeepingCircumstances keepingCircumstances(KeepingRecord records) {
        return new KeepingCircumstances(records);
    }

    @Bean
    Roll roll(Aggregates<Pupil> pupils) {
        return new Roll(pupils);
    }

    @Bean
    EnrollingPupil enrollingPupil(Aggregates<Pupil> pupils, Roll roll) {
        return new EnrollingPupil(pupils, roll);
    }
}
