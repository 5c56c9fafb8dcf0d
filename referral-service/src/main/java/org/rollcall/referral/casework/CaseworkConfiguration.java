package org.rollcall.referral.casework;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.allocation.Officers;
import org.rollcall.referral.allocation.OfficersCases;
import org.rollcall.referral.allocation.conflict.Conflicts;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.WorkOfCases;
import org.rollcall.referral.casework.news.AcceptedReferral;
import org.rollcall.referral.casework.news.SupportNews;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.casework.terms.CaseNumbers;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.consultation.Consultations;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.pupil.NamedChildren;
import org.rollcall.referral.school.Schools;
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
    VisibleCases visibleCases(Aggregates<Case> cases, Ties ties) {
        return new VisibleCases(cases, ties);
    }

    @Bean
    OpenCases openCases(Aggregates<Case> cases) {
        return new OpenCases(cases);
    }

    @Bean
    ChoosingOfficers choosingOfficers(
            Aggregates<Case> cases, Officers officers, Conflicts conflicts, CaseNumbers numbers) {
        return new ChoosingOfficers(cases, officers, conflicts, numbers);
    }

    @Bean
    AllocatingCases allocatingCases(
            VisibleCases visible, ChoosingOfficers choosing, EndingCases ending, CaseNumbers numbers, Clock clock) {
        return new AllocatingCases(visible, choosing, ending, numbers, clock);
    }

    @Bean
    EndingCases endingCases(Aggregates<Case> cases, WorkingOnCases working, List<EndsWithCase> hanging) {
        return new EndingCases(cases, working, new WorkOfCases(hanging));
    }

    @Bean
    Subscription endedCases(EndingCases ending) {
        return ending.subscription();
    }

    @Bean
    OfficersCases officersCases(Aggregates<Case> cases, ChoosingOfficers choosing) {
        return new MovingCases(cases, choosing);
    }

    @Bean
    EvidenceForLaw evidenceForLaw(Checklists checklists, Schools schools, List<ProvesEvidence> records) {
        return new EvidenceForLaw(checklists, schools, records);
    }

    @Bean
    WorkingOnCases workingOnCases(
            Aggregates<Case> cases,
            VisibleCases visible,
            Consultations consultations,
            EvidenceForLaw evidence,
            Clock clock) {
        return new WorkingOnCases(cases, visible, consultations, evidence, clock);
    }

    @Bean
    CaseViews caseViews(AccessTable access, ConfidentialAddresses confidential, NamedChildren children) {
        return new CaseViews(access, confidential, children);
    }

    @Bean
    ClosingWords closingWords(Aggregates<Case> cases) {
        return new ClosingWords(cases);
    }

    @Bean
    OpeningCases openingCases(
            Aggregates<Case> cases, ChoosingOfficers choosing, EndingCases ending, CaseNumbers numbers) {
        return new OpeningCases(cases, choosing, ending, numbers);
    }

    @Bean
    Subscription acceptedReferrals(OpeningCases opening) {
        return Subscription.to("referral")
                .on("org.rollcall.referral.referral.accepted.v1", AcceptedReferral.class, opening::on);
    }

    @Bean
    Subscription legalSteps(Aggregates<Case> cases) {
        return new FollowingLegalSteps(cases).subscription();
    }

    /** A contract that was made and a panel that was held move the case up the ladder. */
    @Bean
    Subscription supportSteps(Aggregates<Case> cases) {
        return Subscription.to("referral")
                .on("org.rollcall.referral.contract.agreed.v1", SupportNews.class, to(cases, Stage.CONTRACT))
                .on("org.rollcall.referral.panel.held.v1", SupportNews.class, to(cases, Stage.PANEL));
    }

    private static BiConsumer<SupportNews, Received> to(Aggregates<Case> cases, Stage rung) {
        return (news, event) ->
                cases.apply(event, news.caseId(), found -> found.value().climb(rung));
    }
}
