package org.rollcall.attendance.audit.report;

import java.time.Clock;
import org.rollcall.attendance.council.Councils;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the report, put together. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    MakingReport makingReport(Letters letters, Councils councils, Schools schools, Roll roll, Clock clock) {
        return new MakingReport(letters, councils, schools, roll, clock);
    }

    @Bean
    KeepingReports keepingReports(MakingReport making, Store store, Clock clock) {
        return new KeepingReports(making, store.aggregates(new AuditReportType()), clock);
    }
}
