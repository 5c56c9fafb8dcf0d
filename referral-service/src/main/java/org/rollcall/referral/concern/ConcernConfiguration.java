package org.rollcall.referral.concern;

import java.time.Clock;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires letters of concern. */
@Configuration(proxyBeanMethods = false)
class ConcernConfiguration {

    @Bean
    WritingToParents writingToParents(
            Store store, CaseFiles cases, PupilCards cards, SendingLetters letters, Clock clock) {
        return new WritingToParents(store.aggregates(new OrderedConcernAggregate()), cases, cards, letters, clock);
    }
}
