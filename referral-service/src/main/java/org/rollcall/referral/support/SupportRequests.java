package org.rollcall.referral.support;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.people.Practitioner;
import org.rollcall.referral.support.people.TeamMember;
import org.rollcall.referral.support.plan.AgreedAction;
import org.rollcall.referral.support.plan.Barrier;
import org.rollcall.referral.support.plan.Barrier.Kind;
import org.rollcall.referral.support.plan.Barrier.Where;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.PlanType;
import org.rollcall.referral.support.plan.PlanWork;
import org.rollcall.referral.support.plan.Review;

/** Bodies of the steps of a support plan. */
final class SupportRequests {

    private SupportRequests() {}

    /**
     * Offers support.
     *
     * @param reviewWeeks between reviews; without it the council's own number
     */
    record OfferRequest(
            @NotNull PlanType type,
            @NotNull LocalDate offeredOn,
            @Nullable @Min(1) @Max(26) Integer reviewWeeks,
            @Nullable @Valid WorkRequest work) {

        PlanWork planned() {
            return work == null ? new PlanWork(List.of(), List.of(), null) : work.work();
        }
    }

    /** What the plan is about. */
    record WorkRequest(
            @NotNull @Size(max = 20) List<@Valid @NotNull BarrierForm> barriers,
            @NotNull @Size(max = 50) List<@Valid @NotNull ActionForm> actions,
            @Nullable @Min(0) @Max(100) Integer targetPercent) {

        PlanWork work() {
            return new PlanWork(
                    barriers.stream().map(BarrierForm::barrier).toList(),
                    actions.stream().map(ActionForm::action).toList(),
                    targetPercent);
        }
    }

    /** Something that keeps a child from school. */
    record BarrierForm(@NotNull Kind kind, @NotNull Where where) {

        Barrier barrier() {
            return new Barrier(kind, where);
        }
    }

    /** An action with its owner and its day. */
    record ActionForm(
            @NotBlank @Size(max = 1000) String what,
            @NotNull Organisation organisation,
            @Nullable @Size(max = 200) String owner,
            @NotNull LocalDate by,
            @Nullable LocalDate doneOn) {

        AgreedAction action() {
            PersonName named = owner == null || owner.isBlank() ? null : new PersonName(owner);
            return new AgreedAction(new Narrative(what), organisation, named, by, doneOn);
        }
    }

    /**
     * What the family answered.
     *
     * @param by the parent; may be left out only where no consent is needed
     */
    record AnswerRequest(
            @Nullable @Size(max = 100) String by,
            @NotNull LocalDate on,
            @Nullable @Size(max = 4000) String said) {

        Consent consent(boolean given) {
            return new Consent(given, by == null ? null : new ParentId(by), on, narrative(said));
        }
    }

    /** The plan begins. */
    record StartRequest(@NotNull LocalDate on) {}

    /** A review was held. */
    record ReviewRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String found,
            @Nullable @Min(0) @Max(100) Integer attendancePercent) {

        Review review() {
            return new Review(on, new Narrative(found), attendancePercent);
        }
    }

    /** The plan ends. */
    record ClosureRequest(
            @NotNull ClosingOutcome outcome, @NotNull LocalDate on) {

        ClosingOutcome chosen() {
            if (outcome.isWithCase()) {
                throw new InvalidInput("/outcome", "is given only when the case itself ends");
            }
            return outcome;
        }
    }

    /** Somebody who works with the family. */
    record PractitionerForm(
            @NotNull Organisation organisation,
            @NotBlank @Size(max = 100) String role,
            @NotBlank @Size(max = 200) String name) {

        Practitioner practitioner() {
            return new Practitioner(organisation, role, new PersonName(name));
        }
    }

    /** Asks somebody to lead. */
    record LeadRequest(
            @NotNull @Valid PractitionerForm practitioner,
            @NotNull LocalDate on) {}

    /** What the one who was asked answered. */
    record LeadAnswerRequest(
            @NotNull Boolean accepted, @NotNull LocalDate on) {}

    /** Everybody in the team around the family. */
    record TeamRequest(@NotNull @Size(max = 30) List<@Valid @NotNull MemberForm> members) {

        List<TeamMember> team() {
            return members.stream().map(MemberForm::member).toList();
        }
    }

    /** One of them. */
    record MemberForm(
            @NotNull @Valid PractitionerForm practitioner,
            @NotNull LocalDate since) {

        TeamMember member() {
            return new TeamMember(practitioner.practitioner(), since);
        }
    }
}
