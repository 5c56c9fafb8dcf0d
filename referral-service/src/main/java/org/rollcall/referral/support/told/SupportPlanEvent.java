package org.rollcall.referral.support.told;

import java.time.LocalDate;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.PlanFacts;

/** What others may learn of a support plan. Published as contracts/referral-service/events; never what was said. */
public sealed interface SupportPlanEvent extends Event {

    PlanFacts facts();

    record Offered(PlanFacts facts) implements SupportPlanEvent {}

    record Accepted(PlanFacts facts, LocalDate on) implements SupportPlanEvent {}

    record Declined(PlanFacts facts, LocalDate on) implements SupportPlanEvent {}

    record Started(PlanFacts facts, LocalDate on, LocalDate reviewOn) implements SupportPlanEvent {}

    record Reviewed(PlanFacts facts, LocalDate on, LocalDate reviewOn) implements SupportPlanEvent {}

    record Closed(PlanFacts facts, ClosingOutcome outcome, LocalDate on) implements SupportPlanEvent {}

    record LeadPractitionerChanged(PlanFacts facts, Organisation organisation, LocalDate on)
            implements SupportPlanEvent {}
}
