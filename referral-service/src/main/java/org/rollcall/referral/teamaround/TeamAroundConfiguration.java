package org.rollcall.referral.teamaround;

import java.time.Clock;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.support.SupportPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires meetings to the store and to the plans that they belong to. */
@Configuration(proxyBeanMethods = false)
class TeamAroundConfiguration {

    @Bean
    Aggregates<FamilyMeeting> familyMeetings(Store store) {
        return store.aggregates(new FamilyMeetingAggregate());
    }

    @Bean
    EndsWithCase meetingsEndWithCase(Aggregates<FamilyMeeting> meetings) {
        return new EndingMeetings(meetings);
    }

    @Bean
    Meetings meetings(
            Aggregates<FamilyMeeting> meetings, SupportPlans plans, CaseFiles files, Letters letters, Clock clock) {
        return new Meetings(meetings, plans, files, letters, clock);
    }

    @Bean
    ProvesEvidence familyMeetingsProve(Aggregates<FamilyMeeting> meetings) {
        return new ProvingMeetings(meetings);
    }
}
