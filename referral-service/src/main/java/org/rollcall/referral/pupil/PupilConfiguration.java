package org.rollcall.referral.pupil;

import java.time.Clock;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.peer.AttendancePeer;
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
    PupilCards pupilCards(Pupils pupils, AttendancePeer attendance, Clock clock) {
        return new PupilCards(pupils, attendance, clock);
    }

    @Bean
    NamedChildren namedChildren(Pupils pupils, AccessTable access) {
        return new NamedChildren(pupils, access);
    }

    @Bean
    Subscription pupilNews(Pupils pupils) {
        return Subscription.to("attendance")
                .on("org.rollcall.attendance.pupil.enrolled.v1", PupilNews.Enrolled.class, pupils::on)
                .on("org.rollcall.attendance.pupil.left.v1", PupilNews.Left.class, pupils::on)
                .on("org.rollcall.attendance.register.evidence-changed.v1", PupilNews.EvidenceChanged.class, pupils::on)
                .on(
                        "org.rollcall.attendance.register.threshold-reached.v1",
                        PupilNews.ThresholdReached.class,
                        pupils::on);
    }
}
