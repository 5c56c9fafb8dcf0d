package org.rollcall.referral.support;

import static org.rollcall.referral.support.plan.PlanState.ACCEPTED;
import static org.rollcall.referral.support.plan.PlanState.ACTIVE;
import static org.rollcall.referral.support.plan.PlanState.CLOSED;
import static org.rollcall.referral.support.plan.PlanState.DECLINED;
import static org.rollcall.referral.support.plan.PlanState.OFFERED;
import static org.rollcall.referral.support.plan.PlanState.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.support.people.Practitioner;
import org.rollcall.referral.support.people.TeamMember;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.Course;
import org.rollcall.referral.support.plan.LeadPractitioners;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.PlanState;
import org.rollcall.referral.support.plan.PlanWork;
import org.rollcall.referral.support.plan.Review;
import org.rollcall.referral.support.told.SupportPlanEvent;

/**
 * Support that is offered to one family within a case: offered, answered, begun, looked at again every few weeks, ended.
 *
 * @param consent what the family answered; none before they did
 */
record SupportPlan(
        PlanFacts facts,
        PlanState state,
        @Nullable Consent consent,
        PlanWork work,
        LeadPractitioners lead,
        List<TeamMember> team,
        Course course) {

    SupportPlan {
        team = List.copyOf(team);
    }

    static Change<SupportPlan> offer(PlanFacts facts, PlanWork work, int reviewWeeks) {
        SupportPlan offered = new SupportPlan(
                facts, OFFERED, null, work, LeadPractitioners.nobodyYet(), List.of(), Course.of(reviewWeeks));
        return Change.of(offered).announcing(new SupportPlanEvent.Offered(facts));
    }

    Change<SupportPlan> accept(Consent answer) {
        PlanState accepted = state.become(ACCEPTED);
        PlanGuards.requireAcceptable(facts, answer);
        SupportPlan next = new SupportPlan(facts, accepted, answer, work, lead, team, course);
        return Change.of(next).announcing(new SupportPlanEvent.Accepted(facts, answer.on()));
    }

    Change<SupportPlan> decline(Consent answer) {
        PlanState declined = state.become(DECLINED);
        PlanGuards.requireDeclinable(facts, answer);
        SupportPlan next = new SupportPlan(facts, declined, answer, work, lead, team, course);
        return Change.of(next).announcing(new SupportPlanEvent.Declined(facts, answer.on()));
    }

    Change<SupportPlan> start(LocalDate on) {
        PlanState active = state.become(ACTIVE);
        PlanGuards.requireStartable(this, on);
        SupportPlan next = new SupportPlan(facts, active, consent, work, lead, team, course.start(on));
        return Change.of(next)
                .announcing(new SupportPlanEvent.Started(facts, on, next.reviewOn()), next.reviewArises(on));
    }

    /** The day of the review has come. */
    Change<SupportPlan> comeToReview() {
        return Change.of(new SupportPlan(facts, state.become(REVIEW), consent, work, lead, team, course));
    }

    /** A review that was held on its day, or before it. */
    Change<SupportPlan> review(Review held) {
        PlanState reviewed = state == REVIEW ? state : state.become(REVIEW);
        PlanGuards.requireInOrder(this, held);
        SupportPlan next =
                new SupportPlan(facts, reviewed.become(ACTIVE), consent, work, lead, team, course.with(held));
        return Change.of(next)
                .announcing(
                        new SupportPlanEvent.Reviewed(facts, held.on(), next.reviewOn()),
                        PlanDuty.met(this, held.on()),
                        next.reviewArises(held.on()));
    }

    Change<SupportPlan> close(ClosingOutcome outcome, LocalDate on) {
        PlanState closed = state.become(CLOSED);
        PlanGuards.requireClosable(this, outcome, on);
        SupportPlan next = new SupportPlan(facts, closed, consent, work, lead, team, course.close(outcome, on));
        Change<SupportPlan> change = Change.of(next).announcing(new SupportPlanEvent.Closed(facts, outcome, on));
        return course.reviewOn() == null ? change : change.announcing(PlanDuty.falls(this, on));
    }

    Change<SupportPlan> agree(PlanWork agreed) {
        PlanGuards.requireOpen(this);
        return Change.of(new SupportPlan(facts, state, consent, agreed, lead, team, course));
    }

    Change<SupportPlan> gather(List<TeamMember> members) {
        PlanGuards.requireOpen(this);
        return Change.of(new SupportPlan(facts, state, consent, work, lead, members, course));
    }

    Change<SupportPlan> proposeLead(Practitioner who, LocalDate on) {
        PlanGuards.requireOpen(this);
        PlanGuards.requireProposable(this, on);
        return led(lead.propose(who, on));
    }

    Change<SupportPlan> acceptLead(LocalDate on) {
        LeadPractitioners next = lead.accept(on);
        Practitioner leads = Objects.requireNonNull(next.current()).who();
        return led(next).announcing(new SupportPlanEvent.LeadPractitionerChanged(facts, leads.organisation(), on));
    }

    Change<SupportPlan> declineLead(LocalDate on) {
        return led(lead.decline(on));
    }

    private Change<SupportPlan> led(LeadPractitioners next) {
        PlanGuards.requireOpen(this);
        return Change.of(new SupportPlan(facts, state, consent, work, next, team, course));
    }

    LocalDate reviewOn() {
        return Objects.requireNonNull(course.reviewOn());
    }

    private DutyEvent reviewArises(LocalDate from) {
        return PlanDuty.arises(this, from);
    }
}
