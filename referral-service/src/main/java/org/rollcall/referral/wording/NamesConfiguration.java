package org.rollcall.referral.wording;

import org.rollcall.referral.family.Families;
import org.rollcall.referral.pupil.PupilCards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where names come from. */
@Configuration(proxyBeanMethods = false)
class NamesConfiguration {

    @Bean
    Names namesOfPeopleInCases(PupilCards pupils, Families families) {
        return new Names(pupils, families);
    }
}
