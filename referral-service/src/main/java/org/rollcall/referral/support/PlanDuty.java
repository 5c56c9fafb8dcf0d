package org.rollcall.referral.support;

import java.time.LocalDate;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.support.plan.PlanFacts;

/** The duty to review a plan; each review of a plan is a duty of its own, so that an old one stays done. */
final class PlanDuty {

    private PlanDuty() {}

    static DutyEvent arises(SupportPlan plan, LocalDate from) {
        PlanFacts facts = plan.facts();
        return new DutyEvent.Arises(new Duty(
                id(plan),
                DutyKind.REVIEW_PLAN,
                facts.id().value(),
                facts.caseId(),
                facts.school(),
                facts.pupil(),
                from,
                plan.reviewOn()));
    }

    static DutyEvent met(SupportPlan plan, LocalDate on) {
        return new DutyEvent.Met(id(plan), on);
    }

    static DutyEvent falls(SupportPlan plan, LocalDate on) {
        return new DutyEvent.Falls(id(plan), on);
    }

    private static String id(SupportPlan plan) {
        int number = plan.course().reviews().size() + 1;
        return DutyKind.REVIEW_PLAN.idFor("%s/%d".formatted(plan.facts().id(), number));
    }
}
