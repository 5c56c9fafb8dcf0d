package org.rollcall.attendance.imports;

import java.time.Clock;
import org.rollcall.attendance.pupil.EnrollingPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of importing, put together. */
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {

    @Bean
    ImportingRoll importingRoll(EnrollingPupil enrolling, Roll roll, Clock clock) {
        return new ImportingRoll(enrolling, roll, clock);
    }

    @Bean
    Aggregates<Import> importRecords(Store store) {
        return store.aggregates(new ImportType());
    }

    @Bean
    Aggregates<ImportPage> importPages(Store store) {
        return store.aggregates(new ImportPageType());
    }

    @Bean
    ImportFiles importFiles(Store store) {
        return new ImportFiles(store.aggregates(new ImportPartType()));
    }

    @Bean
    ImportWork importWork(ImportFiles files, Aggregates<ImportPage> pages, ImportingRoll importing) {
        return new ImportWork(files, pages, importing);
    }

    @Bean
    DeadlineWork<Import> importDeadlines(Aggregates<Import> imports, ImportWork work) {
        return new DeadlineWork<>(imports, work::step);
    }

    @Bean
    Imports imports(
            Aggregates<Import> records,
            ImportFiles files,
            Schools schools,
            Clock clock,
            ApplicationEventPublisher bell) {
        return new Imports(records, files, schools, clock, bell);
    }

    @Bean
    ImportLines importLines(Aggregates<ImportPage> pages) {
        return new ImportLines(pages);
    }
}
