package org.rollcall.referral.caseload;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.duty.kept.KeptDuties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires caseloads to the store and to what they are kept from. */
@Configuration(proxyBeanMethods = false)
class CaseloadConfiguration {

    @Bean
    Aggregates<CaseLine> caseLines(Store store) {
        return store.aggregates(new CaseLineAggregate());
    }

    @Bean
    Aggregates<TeamMember> teamMembers(Store store) {
        return store.aggregates(new TeamMemberAggregate());
    }

    @Bean
    KeepingCaseloads keepingCaseloads(
            Aggregates<CaseLine> caseLines, Aggregates<TeamMember> teamMembers, KeptDuties duties) {
        return new KeepingCaseloads(caseLines, teamMembers, duties);
    }

    @Bean
    Subscription caseloadNews(KeepingCaseloads keeping) {
        return keeping.subscription();
    }

    @Bean
    Caseloads caseloads(Aggregates<CaseLine> caseLines, Aggregates<TeamMember> teamMembers, Ties ties) {
        return new Caseloads(caseLines, teamMembers, ties);
    }
}
