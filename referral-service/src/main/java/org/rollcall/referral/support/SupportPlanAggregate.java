package org.rollcall.referral.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.support.plan.PlanState;
import org.rollcall.referral.support.told.PlanMessage;
import org.rollcall.referral.support.told.SupportPlanEvent;

/** How the store keeps support plans, and what others read of them. */
final class SupportPlanAggregate implements AggregateType<SupportPlan> {

    static final String CASE = "facts.caseId.value";
    static final String FOR_SCHOOL = "facts.forSchool";

    @Override
    public String collection() {
        return "supportPlans";
    }

    @Override
    public Class<SupportPlan> type() {
        return SupportPlan.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : wire((SupportPlanEvent) event);
    }

    /** A plan comes to review on the day that was agreed. */
    @Override
    public Optional<LocalDate> due(SupportPlan plan) {
        return plan.state() == PlanState.ACTIVE
                ? Optional.ofNullable(plan.course().reviewOn())
                : Optional.empty();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(CASE), List.of(CASE, FOR_SCHOOL));
    }

    private static WireEvent wire(SupportPlanEvent event) {
        return switch (event) {
            case SupportPlanEvent.Offered it ->
                wire("offered", PlanMessage.of(it.facts(), it.facts().offeredOn()));
            case SupportPlanEvent.Accepted it -> wire("accepted", PlanMessage.of(it.facts(), it.on()));
            case SupportPlanEvent.Declined it -> wire("declined", PlanMessage.of(it.facts(), it.on()));
            case SupportPlanEvent.Started it ->
                wire("started", PlanMessage.underReview(it.facts(), it.on(), it.reviewOn()));
            case SupportPlanEvent.Reviewed it ->
                wire("reviewed", PlanMessage.underReview(it.facts(), it.on(), it.reviewOn()));
            case SupportPlanEvent.Closed it -> wire("closed", PlanMessage.closed(it.facts(), it.on(), it.outcome()));
            case SupportPlanEvent.LeadPractitionerChanged it ->
                wire("lead-practitioner-changed", PlanMessage.led(it.facts(), it.on(), it.organisation()));
        };
    }

    private static WireEvent wire(String verb, PlanMessage body) {
        return new WireEvent("org.rollcall.referral.support-plan.%s.v1".formatted(verb), body);
    }
}
