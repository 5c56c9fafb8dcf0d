package org.rollcall.referral.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.LeadPractitioners;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.PlanState;
import org.rollcall.referral.support.plan.Review;

/** What must hold before a plan takes a step, beside the table of its states. */
final class PlanGuards {

    private PlanGuards() {}

    static void requireAcceptable(PlanFacts facts, Consent answer) {
        require(
                !facts.type().isByConsent() || answer.by() != null,
                "CONSENT_MISSING",
                "Early help is voluntary: write down which parent agreed, and when.");
        requireAfterOffer(facts, answer);
    }

    static void requireDeclinable(PlanFacts facts, Consent answer) {
        require(
                facts.type().isByConsent(),
                "NOT_FOR_THE_FAMILY_TO_DECLINE",
                "A %s plan is not offered for consent.".formatted(facts.type()));
        requireAfterOffer(facts, answer);
    }

    static void requireStartable(SupportPlan plan, LocalDate on) {
        require(
                plan.lead().current() != null,
                "LEAD_PRACTITIONER_MISSING",
                "Nobody leads the plan: propose a lead practitioner, and write down that they accepted.");
        require(
                !plan.work().actions().isEmpty(),
                "ACTIONS_MISSING",
                "A plan begins with at least one action, its owner and its day.");
        Consent consent = plan.consent();
        require(
                consent == null || !on.isBefore(consent.on()),
                "START_BEFORE_ACCEPTANCE",
                "A plan does not begin before it was accepted.");
    }

    static void requireInOrder(SupportPlan plan, Review held) {
        List<Review> reviews = plan.course().reviews();
        LocalDate last = reviews.isEmpty()
                ? plan.course().startedOn()
                : reviews.getLast().on();
        require(
                last != null && held.on().isAfter(last),
                "REVIEW_TOO_EARLY",
                "A review is held after the plan began, and after the review before it.");
    }

    /** The days of those who lead follow each other, so that on every day it can be said who led. */
    static void requireProposable(SupportPlan plan, LocalDate on) {
        LeadPractitioners.Tenure now = plan.lead().current();
        LocalDate earliest = now == null ? plan.facts().offeredOn() : now.since();
        require(
                !on.isBefore(earliest),
                "PROPOSED_TOO_EARLY",
                "Nobody is asked to lead before the plan was offered, or before the one who leads it now began.");
    }

    static void requireClosable(SupportPlan plan, ClosingOutcome outcome, LocalDate on) {
        require(
                lastDay(plan).filter(on::isBefore).isEmpty(),
                "CLOSED_TOO_EARLY",
                "A plan does not end before its offer, its answer, its beginning or its last review.");
        require(
                !outcome.needsReview() || !plan.course().reviews().isEmpty(),
                "REVIEW_MISSING",
                "Whether support has worked is found by a review, and none was held.");
    }

    private static Optional<LocalDate> lastDay(SupportPlan plan) {
        Consent answer = plan.consent();
        return Stream.of(
                        Stream.of(plan.facts().offeredOn()),
                        Stream.ofNullable(answer).map(Consent::on),
                        Stream.ofNullable(plan.course().startedOn()),
                        plan.course().reviews().stream().map(Review::on))
                .flatMap(days -> days)
                .max(LocalDate::compareTo);
    }

    static void requireOpen(SupportPlan plan) {
        require(plan.state().isOpen(), "PLAN_ENDED", "The plan is %s.".formatted(plan.state()));
    }

    private static void requireAfterOffer(PlanFacts facts, Consent answer) {
        require(
                !answer.on().isBefore(facts.offeredOn()),
                "ANSWER_BEFORE_OFFER",
                "The family's answer is dated before the day of the offer.");
    }

    private static void require(boolean held, String code, String detail) {
        if (!held) {
            throw new Refused(List.of(new FailingGuard(code, detail, PlanState.PROVISION)));
        }
    }
}
