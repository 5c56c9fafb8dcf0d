package org.rollcall.referral.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.people.Practitioner;
import org.rollcall.referral.support.plan.AgreedAction;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.PlanType;
import org.rollcall.referral.support.plan.SupportPlanId;

/**
 * What the rest of the service may know of a plan.
 *
 * @param agreedBy the parent who agreed to it; none where no consent was needed
 * @param lead who leads it, as a letter writes them
 */
public record KnownPlan(
        SupportPlanId id,
        CaseId caseId,
        PupilId pupil,
        SchoolUrn school,
        PlanType type,
        boolean open,
        Optional<ParentId> agreedBy,
        Optional<Lead> lead,
        List<Action> actions,
        Optional<Integer> targetPercent,
        Optional<LocalDate> reviewOn) {

    public KnownPlan {
        actions = List.copyOf(actions);
    }

    /** Who leads the plan. */
    public record Lead(Organisation organisation, String role, PersonName name) {}

    /** An action as a letter writes it. */
    public record Action(String what, String owner, LocalDate by) {

        @Override
        public String toString() {
            return "Action[withheld]";
        }
    }

    static KnownPlan of(SupportPlan plan) {
        PlanFacts facts = plan.facts();
        return new KnownPlan(
                facts.id(),
                facts.caseId(),
                facts.pupil(),
                facts.school(),
                facts.type(),
                plan.state().isOpen(),
                Optional.ofNullable(plan.consent()).map(Consent::by),
                Optional.ofNullable(plan.lead().current()).map(tenure -> lead(tenure.who())),
                plan.work().actions().stream().map(KnownPlan::action).toList(),
                Optional.ofNullable(plan.work().targetPercent()),
                Optional.ofNullable(plan.course().reviewOn()));
    }

    private static Lead lead(Practitioner who) {
        return new Lead(who.organisation(), who.role(), who.name());
    }

    private static Action action(AgreedAction action) {
        String owner = action.owner() == null
                ? action.organisation().inWords()
                : "%s, %s"
                        .formatted(action.owner().text(), action.organisation().inWords());
        return new Action(action.what().text(), owner, action.by());
    }
}
