package org.rollcall.referral.support.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.PlanFacts;

/** The body of an event of a support plan as others read it. */
public record PlanMessage(
        String planId,
        String caseId,
        String pupilId,
        String schoolUrn,
        String type,
        LocalDate on,
        @Nullable LocalDate reviewOn,
        @Nullable String outcome,
        @Nullable String organisation) {

    public static PlanMessage of(PlanFacts facts, LocalDate on) {
        return message(facts, on, null, null, null);
    }

    public static PlanMessage underReview(PlanFacts facts, LocalDate on, LocalDate reviewOn) {
        return message(facts, on, reviewOn, null, null);
    }

    public static PlanMessage closed(PlanFacts facts, LocalDate on, ClosingOutcome outcome) {
        return message(facts, on, null, outcome.name(), null);
    }

    public static PlanMessage led(PlanFacts facts, LocalDate on, Organisation organisation) {
        return message(facts, on, null, null, organisation.name());
    }

    private static PlanMessage message(
            PlanFacts facts,
            LocalDate on,
            @Nullable LocalDate reviewOn,
            @Nullable String outcome,
            @Nullable String organisation) {
        return new PlanMessage(
                facts.id().value(),
                facts.caseId().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.type().name(),
                on,
                reviewOn,
                outcome,
                organisation);
    }
}
