package org.rollcall.referral.caselog;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the log to the store, to the cases that it belongs to, and to the files that are added to it. */
@Configuration(proxyBeanMethods = false)
class CaseLogConfiguration {

    @Bean
    Aggregates<LogEntry> logEntries(Store store) {
        return store.aggregates(new LogEntryType());
    }

    @Bean
    CaseLogs caseLogs(Aggregates<LogEntry> entries, CaseFiles cases) {
        return new CaseLogs(entries, cases);
    }

    @Bean
    NamedEntries namedEntries(Aggregates<LogEntry> entries) {
        return new NamedEntries(entries);
    }

    @Bean
    WritingLog writingLog(Aggregates<LogEntry> entries, CaseLogs logs, CaseFiles cases, Clock clock) {
        return new WritingLog(entries, logs, cases, clock);
    }

    @Bean
    LogEntryViews logEntryViews(AccessTable access, CaseLogs logs) {
        return new LogEntryViews(access, logs);
    }

    @Bean
    CaseAttachments caseAttachments(CaseFiles cases) {
        return new CaseAttachments(cases);
    }

    @Bean
    LogAttachments logAttachments(CaseLogs logs, CaseFiles cases) {
        return new LogAttachments(logs, cases);
    }

    @Bean
    MakingRecords makingRecords(CaseLogs logs, PupilCards cards, Families families, SendingLetters letters) {
        return new MakingRecords(logs, cards, families, letters);
    }

    @Bean
    EndsWithCase plannedEndsWithCase(Aggregates<LogEntry> entries, Clock clock) {
        return new ClosingPlans(entries, clock);
    }

    @Bean
    ProvesEvidence entriesProve(Aggregates<LogEntry> entries) {
        return new ProvingEntries(entries);
    }
}
