package org.rollcall.attendance.code;

import org.rollcall.platform.rules.LegalRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the rule that sums up marks. */
@Configuration(proxyBeanMethods = false)
class CodeConfiguration {

    @Bean
    LegalRule<?, ?> attendanceSummary() {
        return new AttendanceSummaryRule();
    }
}
