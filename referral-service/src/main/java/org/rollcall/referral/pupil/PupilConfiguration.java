package org.rollcall.referral.pupil;

import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires pupils to the store and to attendance-service. */
@Configuration(proxyBeanMethods = false)
class PupilConfiguration {

    @Bean
    Pupils pupils(Store store) {
        return new Pupils(store.aggregates(new PupilAggregate()));
    }

    @Bean
    Subscription pupilNews(Pupils pupils) {
        return Subscription.to("attendance")
                .on("org.rollcall.attendance.pupil.enrolled.v1", PupilNews.Enrolled.class, pupils::on)
                .on(
                        "org.rollcall.attendance.register.threshold-reached.v1",
                        PupilNews.ThresholdReached.class,
                        pupils::on);
    }
}
