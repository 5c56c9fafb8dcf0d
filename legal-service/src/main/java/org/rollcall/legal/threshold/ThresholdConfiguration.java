package org.rollcall.legal.threshold;

import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the rule and reads the registers' announcements. */
@Configuration(proxyBeanMethods = false)
class ThresholdConfiguration {

    @Bean
    LegalRule<?, ?> attendanceThresholdRule() {
        return new AttendanceThresholdRule();
    }

    @Bean
    Subscription thresholdsReached(AbsenceRecords records) {
        return Subscription.to("attendance")
                .on("org.rollcall.attendance.register.threshold-reached.v1", ThresholdReached.class, records::take);
    }
}
