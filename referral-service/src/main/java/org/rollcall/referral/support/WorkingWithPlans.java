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
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
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

    /** A plan of a case, as its caller last saw it. */
    record Seen(String caseId, String planId, Version version) {}

    Stored<SupportPlan> answer(Caller caller, Seen seen, Consent consent) {
        requireParent(caller, seen.caseId(), consent.by());
        return step(caller, seen, consent.on(), plan -> consent.given() ? plan.accept(consent) : plan.decline(consent));
    }

    Stored<SupportPlan> start(Caller caller, Seen seen, LocalDate on) {
        return step(caller, seen, on, plan -> plan.start(on));
    }

    Stored<SupportPlan> review(Caller caller, Seen seen, Review review) {
        return step(caller, seen, review.on(), plan -> plan.review(review));
    }

    Stored<SupportPlan> close(Caller caller, Seen seen, ClosingOutcome outcome, LocalDate on) {
        return step(caller, seen, on, plan -> plan.close(outcome, on));
    }

    Stored<SupportPlan> agree(Caller caller, Seen seen, PlanWork work) {
        Printable.require(letters, "/actions", work.words());
        return step(caller, seen, plan -> plan.agree(work));
    }

    Stored<SupportPlan> gather(Caller caller, Seen seen, List<TeamMember> team) {
        return step(caller, seen, plan -> plan.gather(team));
    }

    Stored<SupportPlan> proposeLead(Caller caller, Seen seen, Practitioner who, LocalDate on) {
        Printable.require(letters, "/practitioner", who.words());
        return step(caller, seen, on, plan -> plan.proposeLead(who, on));
    }

    /** A school answers for its own people only. */
    Stored<SupportPlan> answerLead(Caller caller, Seen seen, boolean accepted, LocalDate on) {
        return step(caller, seen, on, plan -> {
            requireMayAnswer(caller, plan);
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
            Caller caller, Seen seen, LocalDate on, Function<SupportPlan, Change<SupportPlan>> decision) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("/on", "must not be in the future");
        }
        return step(caller, seen, decision);
    }

    private Stored<SupportPlan> step(Caller caller, Seen seen, Function<SupportPlan, Change<SupportPlan>> decision) {
        Stored<SupportPlan> plan = visible.toChange(caller, seen.caseId(), seen.planId(), seen.version());
        return plans.save(plan, decision.apply(plan.value()), Actor.of(caller));
    }
}
