package org.rollcall.referral.contract;

import java.time.Clock;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.contract.letter.ContractLetterKinds;
import org.rollcall.referral.contract.terms.ContractNumber;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.school.Schools;
import org.rollcall.referral.wording.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires attendance contracts to the store, to the case, and to letters. */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    @Bean
    Aggregates<AttendanceContract> attendanceContracts(Store store) {
        return store.aggregates(new ContractAggregate());
    }

    @Bean
    Contracts contracts(Aggregates<AttendanceContract> attendanceContracts, CaseFiles cases) {
        return new Contracts(attendanceContracts, cases);
    }

    @Bean
    ContractLetters contractLetters(SendingLetters sending, Names names) {
        return new ContractLetters(sending, names);
    }

    @Bean
    MakingContracts makingContracts(
            Contracts contracts, Schools schools, ContractLetters letters, Settings settings, Clock clock) {
        return new MakingContracts(contracts, schools, letters, settings, clock);
    }

    @Bean
    KeepingContracts keepingContracts(Contracts contracts, ContractLetters letters, Settings settings, Clock clock) {
        return new KeepingContracts(contracts, letters, settings, clock);
    }

    @Bean
    ContractViews contractViews(Contracts contracts) {
        return new ContractViews(contracts);
    }

    @Bean
    EndsWithCase contractsEndWithCase(Aggregates<AttendanceContract> attendanceContracts) {
        return new EndingContracts(attendanceContracts);
    }

    /** A contract becomes active on its first day. */
    @Bean
    DeadlineWork<AttendanceContract> contractsBegin(Aggregates<AttendanceContract> attendanceContracts) {
        return new DeadlineWork<>(
                attendanceContracts, (found, today) -> Change.of(found.value().begun(today)));
    }

    @Bean
    Setting contractReviewWeeks() {
        return ContractNumber.REVIEW_WEEKS.setting();
    }

    @Bean
    Setting contractShortestMonths() {
        return ContractNumber.SHORTEST_MONTHS.setting();
    }

    @Bean
    Setting contractLongestMonths() {
        return ContractNumber.LONGEST_MONTHS.setting();
    }

    @Bean
    Setting contractRearrangeDays() {
        return ContractNumber.REARRANGE_DAYS.setting();
    }

    @Bean
    LetterKind contractInvitation() {
        return ContractLetterKinds.invitation();
    }

    @Bean
    LetterKind contractForSignature() {
        return ContractLetterKinds.contract();
    }

    @Bean
    LetterKind contractReviewMinutes() {
        return ContractLetterKinds.review();
    }

    @Bean
    ProvesEvidence contractsProve(Aggregates<AttendanceContract> attendanceContracts) {
        return new ProvingContracts(attendanceContracts);
    }
}
