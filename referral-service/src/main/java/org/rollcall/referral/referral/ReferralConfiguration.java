package org.rollcall.referral.referral;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.attachment.NamedFiles;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.school.Schools;
import org.rollcall.referral.triage.BeginningTriage;
import org.rollcall.referral.triage.Deciding;
import org.rollcall.referral.triage.TriageTimes;
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
    VisibleReferrals visibleReferrals(Aggregates<Referral> referrals, Ties ties) {
        return new VisibleReferrals(referrals, ties);
    }

    @Bean
    Referrals knownReferrals(Aggregates<Referral> referrals, VisibleReferrals visible) {
        return new Referrals(referrals, visible);
    }

    @Bean
    WritingReferrals writingReferrals(
            Aggregates<Referral> referrals, VisibleReferrals visible, NamedFiles files, Clock clock) {
        return new WritingReferrals(referrals, visible, files, clock);
    }

    @Bean
    ClaimingPlace claimingPlace(Aggregates<OpenReferral> places, Aggregates<Referral> referrals) {
        return new ClaimingPlace(places, referrals);
    }

    @Bean
    Admission admission(
            Schools schools, Pupils pupils, Families families, ClaimingPlace places, Checklists checklists) {
        return new Admission(schools, pupils, families, places, checklists);
    }

    @Bean
    SubmittingReferral submittingReferral(
            Aggregates<Referral> referrals,
            VisibleReferrals visible,
            Admission admission,
            TriageTimes times,
            Clock clock) {
        return new SubmittingReferral(referrals, visible, admission, times, clock);
    }

    @Bean
    Triaging triaging(
            Aggregates<Referral> referrals,
            VisibleReferrals visible,
            Deciding deciding,
            BeginningTriage beginning,
            AccessTable access) {
        return new Triaging(referrals, visible, deciding, beginning, access);
    }

    @Bean
    DeadlineWork<Referral> unansweredReturns(Aggregates<Referral> referrals) {
        return new DeadlineWork<>(
                referrals, (returned, today) -> returned.value().lapse(today));
    }

    @Bean
    ReferralViews referralViews(
            AccessTable access,
            Schools schools,
            Pupils pupils,
            Checklists checklists,
            ConfidentialAddresses confidential,
            Clock clock) {
        return new ReferralViews(access, schools, pupils, checklists, confidential, clock);
    }
}
