package org.rollcall.referral.partner;

import java.time.Clock;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires referrals to partner services to the store and to their cases. */
@Configuration(proxyBeanMethods = false)
class PartnerConfiguration {

    @Bean
    Setting hearWithin() {
        return PartnerReferrals.HEAR_WITHIN;
    }

    @Bean
    Aggregates<PartnerReferral> partnerReferralRecords(Store store) {
        return store.aggregates(new PartnerReferralAggregate());
    }

    @Bean
    PartnerReferrals partnerReferrals(
            Aggregates<PartnerReferral> referrals, CaseFiles files, Settings settings, Clock clock) {
        return new PartnerReferrals(referrals, files, settings, clock);
    }

    @Bean
    EndsWithCase partnersLeftWithCase(Aggregates<PartnerReferral> referrals) {
        return new LeavingPartners(referrals);
    }

    @Bean
    DeadlineWork<PartnerReferral> partnersThatDoNotAnswer(Aggregates<PartnerReferral> referrals) {
        return new DeadlineWork<>(
                referrals, (referral, today) -> referral.value().runLate());
    }

    @Bean
    ProvesEvidence partnersProve(Aggregates<PartnerReferral> referrals) {
        return new ProvingPartners(referrals);
    }
}
