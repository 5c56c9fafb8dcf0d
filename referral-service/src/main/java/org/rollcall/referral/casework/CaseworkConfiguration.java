package org.rollcall.referral.casework;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires cases to the store and to what they listen to. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    @Bean
    Aggregates<Case> cases(Store store) {
        return store.aggregates(new CaseAggregate());
    }

    @Bean
    VisibleCases visibleCases(Aggregates<Case> cases) {
        return new VisibleCases(cases);
    }

    @Bean
    OpenCases openCases(Aggregates<Case> cases) {
        return new OpenCases(cases);
    }

    @Bean
    WorkingOnCases workingOnCases(Aggregates<Case> cases, VisibleCases visible, Clock clock) {
        return new WorkingOnCases(cases, visible, clock);
    }

    @Bean
    CaseViews caseViews(AccessTable access) {
        return new CaseViews(access);
    }

    @Bean
    Subscription acceptedReferrals(Aggregates<Case> cases) {
        return Subscription.to("referral")
                .on("org.rollcall.referral.referral.accepted.v1", AcceptedReferral.class, new OpeningCases(cases)::on);
    }

    @Bean
    Subscription legalSteps(Aggregates<Case> cases) {
        return new FollowingLegalSteps(cases).subscription();
    }
}
