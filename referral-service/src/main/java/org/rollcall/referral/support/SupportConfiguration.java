package org.rollcall.referral.support;

import java.time.Clock;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires support plans to the store and to the cases that they belong to. */
@Configuration(proxyBeanMethods = false)
class SupportConfiguration {

    @Bean
    Setting supportReviewWeeks() {
        return SupportSettings.REVIEW_WEEKS;
    }

    @Bean
    Aggregates<SupportPlan> supportPlanRecords(Store store) {
        return store.aggregates(new SupportPlanAggregate());
    }

    @Bean
    VisiblePlans visiblePlans(Aggregates<SupportPlan> plans, CaseFiles files) {
        return new VisiblePlans(plans, files);
    }

    @Bean
    SupportPlans supportPlans(Aggregates<SupportPlan> plans, VisiblePlans visible) {
        return new SupportPlans(plans, visible);
    }

    @Bean
    OfferingSupport offeringSupport(
            Aggregates<SupportPlan> plans, CaseFiles files, Settings settings, Letters letters, Clock clock) {
        return new OfferingSupport(plans, files, settings, letters, clock);
    }

    @Bean
    WorkingWithPlans workingWithPlans(
            Aggregates<SupportPlan> plans, VisiblePlans visible, CaseFiles files, Letters letters, Clock clock) {
        return new WorkingWithPlans(plans, visible, files, letters, clock);
    }

    @Bean
    PlanViews planViews(AccessTable access) {
        return new PlanViews(access);
    }

    @Bean
    EndsWithCase plansEndWithCase(Aggregates<SupportPlan> plans) {
        return new EndingPlans(plans);
    }

    @Bean
    DeadlineWork<SupportPlan> plansThatComeToReview(Aggregates<SupportPlan> plans) {
        return new DeadlineWork<>(plans, (plan, today) -> plan.value().comeToReview());
    }

    @Bean
    ProvesEvidence plansProve(Aggregates<SupportPlan> plans) {
        return new ProvingPlans(plans);
    }
}
