package org.rollcall.attendance.samechild;

import java.time.Clock;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.samechild.likeness.MatchScore;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of finding the same child twice, put together. */
@Configuration(proxyBeanMethods = false)
class SameChildConfiguration {

    @Bean
    Setting matchScore() {
        return MatchScore.setting();
    }

    @Bean
    Aggregates<Proposal> sameChildProposals(Store store) {
        return store.aggregates(new ProposalType());
    }

    @Bean
    Aggregates<Elsewhere> pupilsElsewhere(Store store) {
        return store.aggregates(new ElsewhereType());
    }

    @Bean
    HeldNumbers heldNumbers(
            Store store,
            Aggregates<Elsewhere> elsewhere,
            @Value("${rollcall.pupil-number-key:}") String key,
            Clock clock) {
        Ledger<HeldNumber> numbers = new Ledger<>(store.aggregates(new HeldNumberType()));
        return new HeldNumbers(numbers, new Ledger<>(elsewhere), NumberKey.given(key), clock);
    }

    @Bean
    SameChild sameChild(
            Roll roll,
            Store store,
            Aggregates<Proposal> proposals,
            HeldNumbers numbers,
            Settings settings,
            Clock clock) {
        Ledger<LikeRecords> marks = new Ledger<>(store.aggregates(new LikeRecordsType()));
        return new SameChild(roll, marks, new Ledger<>(proposals), numbers, settings, clock);
    }

    @Bean
    Proposals proposals(Aggregates<Proposal> proposals, Aggregates<Elsewhere> elsewhere, Roll roll) {
        return new Proposals(proposals, elsewhere, roll);
    }
}
