package org.rollcall.referral.worktime;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.school.Schools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires officers' time to the store. */
@Configuration(proxyBeanMethods = false)
class WorktimeConfiguration {

    @Bean
    Aggregates<OfficerDay> officerDays(Store store) {
        return store.aggregates(new OfficerDayAggregate());
    }

    @Bean
    Aggregates<EntryPlace> timeEntryPlaces(Store store) {
        return store.aggregates(new EntryPlaceAggregate());
    }

    @Bean
    TimeEntries timeEntries(
            Aggregates<EntryPlace> timeEntryPlaces, Aggregates<OfficerDay> officerDays, Ties ties, CaseFiles cases) {
        return new TimeEntries(timeEntryPlaces, officerDays, ties, cases);
    }

    @Bean
    TimeSheets timeSheets(TimeEntries entries, Schools schools, Clock clock) {
        return new TimeSheets(entries, schools, clock);
    }

    @Bean
    RecordingTime recordingTime(
            Aggregates<EntryPlace> timeEntryPlaces,
            Aggregates<OfficerDay> officerDays,
            Schools schools,
            CaseFiles cases,
            Clock clock) {
        return new RecordingTime(timeEntryPlaces, officerDays, schools, cases, clock);
    }
}
