package org.rollcall.referral.feedback.contact;

import java.time.Clock;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.school.Schools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires those who are written to and those who are named. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    NominatedPersons nominatedPersons(Store store, Schools schools, Letters letters, Clock clock) {
        return new NominatedPersons(store.aggregates(new NominatedPersonAggregate()), schools, letters, clock);
    }

    @Bean
    OfficerContacts officerContacts(Store store, Letters letters) {
        return new OfficerContacts(store.aggregates(new OfficerContactAggregate()), letters);
    }

    @Bean
    Names namesInLetters(PupilCards cards, Letters letters) {
        return new Names(cards, letters);
    }

    @Bean
    SchoolContacts schoolContacts(NominatedPersons persons, Names names) {
        return new SchoolContacts(persons, names);
    }
}
