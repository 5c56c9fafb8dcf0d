package org.rollcall.attendance.audit;

import java.security.SecureRandom;
import java.time.Clock;
import org.rollcall.attendance.audit.report.KeepingReports;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the audit, put together. */
@Configuration(proxyBeanMethods = false)
@Import(AuditSettings.class)
class AuditConfiguration {

    @Bean
    Audits audits(Store store) {
        return new Audits(store.aggregates(new RegisterAuditType()));
    }

    @Bean
    AuditDays auditDays(ReadingSchool reading, Settings settings, Clock clock) {
        return new AuditDays(reading, settings, clock);
    }

    @Bean
    DrawingSample drawingSample(AuditDays days, ReadingSchool reading, Clock clock) {
        SecureRandom lot = new SecureRandom();
        return new DrawingSample(days, reading, () -> lot.nextInt(1, Integer.MAX_VALUE), clock);
    }

    @Bean
    PlanningAudits planningAudits(Audits audits, AuditDays days, Schools schools, DrawingSample sampling) {
        return new PlanningAudits(audits, days, schools, sampling);
    }

    @Bean
    Fieldworking fieldworking(Audits audits, AuditDays days, ReadingSchool reading) {
        return new Fieldworking(audits, days, reading);
    }

    @Bean
    ConcludingAudits concludingAudits(Audits audits, AuditDays days, KeepingReports reports) {
        return new ConcludingAudits(audits, days, reports);
    }

    @Bean
    AuditViews auditViews(AccessTable access, AuditDays days) {
        return new AuditViews(access, days);
    }

    @Bean
    DeadlineWork<RegisterAudit> registerAuditDeadlines(Audits audits) {
        return new DeadlineWork<>(
                audits.aggregates(), (audit, today) -> audit.value().asOf(today));
    }
}
