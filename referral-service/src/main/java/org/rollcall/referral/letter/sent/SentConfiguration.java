package org.rollcall.referral.letter.sent;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.content.ContentStore;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.letter.LetterKinds;
import org.rollcall.referral.letter.SchoolAddressees;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.letter.wording.MakingLetters;
import org.rollcall.referral.pupil.Pupils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires sent letters to the store. */
@Configuration(proxyBeanMethods = false)
class SentConfiguration {

    @Bean
    Aggregates<SentLetter> sentLetters(Store store) {
        return store.aggregates(new SentLetterAggregate());
    }

    @Bean
    VisibleLetters visibleLetters(Aggregates<SentLetter> kept, ContentStore contents, Ties ties, Pupils pupils) {
        return new VisibleLetters(kept, contents, ties, pupils);
    }

    @Bean
    Recipients recipients(
            Families families, SchoolAddressees schools, ConfidentialAddresses confidential, CaseFiles cases) {
        return new Recipients(families, schools, confidential, cases);
    }

    @Bean
    SendingLetters sendingLetters(
            LetterKinds kinds,
            MakingLetters making,
            Recipients recipients,
            ContentStore contents,
            Aggregates<SentLetter> kept,
            Clock clock) {
        return new Sending(kinds, making, recipients, contents, kept, clock);
    }

    @Bean
    ProvesEvidence lettersProve(Aggregates<SentLetter> kept) {
        return new ProvingLetters(kept);
    }
}
