package org.rollcall.referral.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.Consent;
import org.rollcall.referral.support.plan.Course;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.PlanState;
import org.rollcall.referral.support.plan.PlanType;
import org.rollcall.referral.support.plan.Review;

/**
 * A support plan as its reader sees it.
 *
 * @param reviews to a school without what they found
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        String id,
        String caseId,
        String pupilId,
        String schoolUrn,
        PlanType type,
        PlanState state,
        LocalDate offeredOn,
        @Nullable AnswerView answer,
        PlanParts.WorkView work,
        PlanParts.LeadView leadPractitioner,
        List<PlanParts.MemberView> team,
        int reviewWeeks,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reviewOn,
        List<ReviewView> reviews,
        @Nullable ClosingOutcome outcome,
        @Nullable LocalDate closedOn,
        List<String> actions) {

    /** What the family answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerView(
            boolean given,
            @Nullable String by,
            LocalDate on,
            @Nullable String said) {

        static AnswerView of(Consent consent, boolean forCouncil) {
            return new AnswerView(
                    consent.given(),
                    forCouncil && consent.by() != null ? consent.by().value() : null,
                    consent.on(),
                    forCouncil && consent.said() != null ? consent.said().text() : null);
        }
    }

    /** One review. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewView(
            LocalDate on, @Nullable String found, @Nullable Integer attendancePercent) {

        static ReviewView of(Review review, boolean forCouncil) {
            return new ReviewView(review.on(), forCouncil ? review.found().text() : null, review.attendancePercent());
        }
    }

    static PlanView of(SupportPlan plan, boolean forCouncil, List<String> actions) {
        PlanFacts facts = plan.facts();
        Course course = plan.course();
        Optional<Course.Closing> closing = Optional.ofNullable(course.closing());
        return new PlanView(
                facts.id().value(),
                facts.caseId().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.type(),
                plan.state(),
                facts.offeredOn(),
                plan.consent() == null ? null : AnswerView.of(plan.consent(), forCouncil),
                PlanParts.WorkView.of(plan.work()),
                PlanParts.LeadView.of(plan.lead()),
                plan.team().stream().map(PlanParts.MemberView::of).toList(),
                course.weeks(),
                course.startedOn(),
                course.reviewOn(),
                course.reviews().stream()
                        .map(review -> ReviewView.of(review, forCouncil))
                        .toList(),
                closing.map(Course.Closing::outcome).orElse(null),
                closing.map(Course.Closing::on).orElse(null),
                actions);
    }
}
