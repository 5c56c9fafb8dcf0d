package org.rollcall.referral.support;

import java.util.Locale;
import org.rollcall.referral.support.plan.PlanState;

/** A step of a plan, and who may take it. */
enum PlanAction {
    ACCEPTANCE,
    REFUSAL,
    START,
    REVIEW,
    CLOSURE,
    WORK,
    TEAM,
    LEAD_PRACTITIONER,
    LEAD_PRACTITIONER_ANSWER;

    String authority() {
        return this == LEAD_PRACTITIONER_ANSWER ? "support:answer-lead" : "support:write";
    }

    boolean isOpenFor(SupportPlan plan) {
        PlanState state = plan.state();
        return switch (this) {
            case ACCEPTANCE -> state.next().contains(PlanState.ACCEPTED);
            case REFUSAL ->
                state.next().contains(PlanState.DECLINED) && plan.facts().type().isByConsent();
            case START -> state == PlanState.ACCEPTED;
            case REVIEW -> state == PlanState.ACTIVE || state == PlanState.REVIEW;
            case CLOSURE -> state.next().contains(PlanState.CLOSED);
            case WORK, TEAM, LEAD_PRACTITIONER -> state.isOpen();
            case LEAD_PRACTITIONER_ANSWER -> state.isOpen() && plan.lead().proposed() != null;
        };
    }

    /** As views write it: {@code lead-practitioner-answer}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
