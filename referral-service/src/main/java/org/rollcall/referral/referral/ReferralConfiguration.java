package org.rollcall.referral.referral;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.casework.OpenCases;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.school.Schools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires referrals to the store and to what they must know of schools, pupils and families. */
@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

    @Bean
    Aggregates<Referral> referrals(Store store) {
        return store.aggregates(new ReferralAggregate());
    }

    @Bean
    Aggregates<OpenReferral> openReferrals(Store store) {
        return store.aggregates(new OpenReferral.Aggregate());
    }

    @Bean
    VisibleReferrals visibleReferrals(Aggregates<Referral> referrals) {
        return new VisibleReferrals(referrals);
    }

    @Bean
    WritingReferrals writingReferrals(Aggregates<Referral> referrals, VisibleReferrals visible) {
        return new WritingReferrals(referrals, visible);
    }

    @Bean
    ClaimingPlace claimingPlace(Aggregates<OpenReferral> places, Aggregates<Referral> referrals) {
        return new ClaimingPlace(places, referrals);
    }

    @Bean
    Admission admission(Schools schools, Pupils pupils, Families families, ClaimingPlace places) {
        return new Admission(schools, pupils, families, places);
    }

    @Bean
    SubmittingReferral submittingReferral(
            Aggregates<Referral> referrals, VisibleReferrals visible, Admission admission, Clock clock) {
        return new SubmittingReferral(referrals, visible, admission, clock);
    }

    @Bean
    Triaging triaging(
            Aggregates<Referral> referrals,
            VisibleReferrals visible,
            OpenCases cases,
            AccessTable access,
            Clock clock) {
        return new Triaging(referrals, visible, cases, access, clock);
    }

    @Bean
    ReferralViews referralViews(AccessTable access, Schools schools, Pupils pupils, Clock clock) {
        return new ReferralViews(access, schools, pupils, clock);
    }
}
