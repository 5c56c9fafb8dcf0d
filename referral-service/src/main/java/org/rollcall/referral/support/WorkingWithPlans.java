package org.rollcall.referral.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.letter.Printable;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.people.Practitioner;
import org.rollcall.referral.support.people.TeamMember;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.LeadPractitioners;
import org.rollcall.referral.support.plan.PlanWork;
import org.rollcall.referral.support.plan.Review;
import org.springframework.security.access.AccessDeniedException;

/** The steps of a plan after it was offered. */
final class WorkingWithPlans {

    private final Aggregates<SupportPlan> plans;
    private final VisiblePlans visible;
    private final CaseFiles files;
    private final Letters letters;
    private final Clock clock;

    WorkingWithPlans(
            Aggregates<SupportPlan> plans, VisiblePlans visible, CaseFiles files, Letters letters, Clock clock) {
        this.plans = plans;
        this.visible = visible;
        this.files = files;
        this.letters = letters;
        this.clock = clock;
    }

    Stored<SupportPlan> answer(Seen seen, String caseId, Consent consent) {
        requireParent(seen.caller(), caseId, consent.by());
        return step(seen, caseId, consent.on(), plan -> consent.given() ? plan.accept(consent) : plan.decline(consent));
    }

    Stored<SupportPlan> start(Seen seen, String caseId, LocalDate on) {
        return step(seen, caseId, on, plan -> plan.start(on));
    }

    Stored<SupportPlan> review(Seen seen, String caseId, Review review) {
        return step(seen, caseId, review.on(), plan -> plan.review(review));
    }

    Stored<SupportPlan> close(Seen seen, String caseId, ClosingOutcome outcome, LocalDate on) {
        return step(seen, caseId, on, plan -> plan.close(outcome, on));
    }

    Stored<SupportPlan> agree(Seen seen, String caseId, PlanWork work) {
        Printable.require(letters, "/actions", work.words());
        return step(seen, caseId, plan -> plan.agree(work));
    }

    Stored<SupportPlan> gather(Seen seen, String caseId, List<TeamMember> team) {
        return step(seen, caseId, plan -> plan.gather(team));
    }

    Stored<SupportPlan> proposeLead(Seen seen, String caseId, Practitioner who, LocalDate on) {
        Printable.require(letters, "/practitioner", who.words());
        return step(seen, caseId, on, plan -> plan.proposeLead(who, on));
    }

    /** A school answers for its own people only. */
    Stored<SupportPlan> answerLead(Seen seen, String caseId, boolean accepted, LocalDate on) {
        return step(seen, caseId, on, plan -> {
            requireMayAnswer(seen.caller(), plan);
            return accepted ? plan.acceptLead(on) : plan.declineLead(on);
        });
    }

    static boolean mayAnswerLead(Caller caller, SupportPlan plan) {
        LeadPractitioners.Proposal proposed = plan.lead().proposed();
        return caller.councilSide() || (proposed != null && proposed.who().organisation() == Organisation.SCHOOL);
    }

    private static void requireMayAnswer(Caller caller, SupportPlan plan) {
        if (!mayAnswerLead(caller, plan)) {
            throw new AccessDeniedException("for the organisation that was asked to lead");
        }
    }

    private void requireParent(Caller caller, String caseId, @Nullable ParentId by) {
        if (by != null && !files.visible(caller, caseId).parents().contains(by)) {
            throw new InvalidInput("/by", "must be a parent of this case");
        }
    }

    private Stored<SupportPlan> step(
            Seen seen, String caseId, LocalDate on, Function<SupportPlan, Change<SupportPlan>> decision) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("/on", "must not be in the future");
        }
        return step(seen, caseId, decision);
    }

    private Stored<SupportPlan> step(Seen seen, String caseId, Function<SupportPlan, Change<SupportPlan>> decision) {
        Stored<SupportPlan> plan = visible.toChange(seen, caseId);
        return plans.save(plan, decision.apply(plan.value()), Actor.of(seen.caller()));
    }
}
