package org.rollcall.referral.letter.wording;

import java.time.Clock;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.LetterKinds;
import org.rollcall.referral.letter.letterhead.Letterheads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires wordings to the store, and the letters that the service declares to each other. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

    @Bean
    LetterKinds letterKinds(ObjectProvider<LetterKind> declared) {
        return new LetterKinds(declared.stream().toList());
    }

    @Bean
    Wordings wordings(Store store, Letters letters, Clock clock) {
        return new Wordings(store.aggregates(new WordingAggregate()), new WordingCheck(letters), clock);
    }

    @Bean
    MakingLetters makingLetters(Letters letters, Letterheads letterheads, Wordings wordings) {
        return new MakingLetters(letters, letterheads, wordings);
    }
}
