package org.rollcall.referral.referral;

import java.util.Set;
import org.rollcall.platform.rules.State;
import org.rollcall.referral.triage.Outcome;

/** Where a referral stands, and where it may go from there. */
enum ReferralState implements State<ReferralState> {
    DRAFT,
    SUBMITTED,
    IN_TRIAGE,
    RETURNED,
    @End
    ACCEPTED,
    @End
    REDIRECTED,
    @End
    REFUSED,
    @End
    WITHDRAWN,
    /** The school did not answer a return in time. */
    @End
    LAPSED;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): the council's referral and triage steps";

    @Override
    public Set<ReferralState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(IN_TRIAGE, WITHDRAWN);
            case IN_TRIAGE -> Set.of(RETURNED, ACCEPTED, REDIRECTED, REFUSED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, LAPSED);
            case ACCEPTED, REDIRECTED, REFUSED, WITHDRAWN, LAPSED -> Set.of();
        };
    }

    /** Where a decision of triage leads. */
    static ReferralState after(Outcome outcome) {
        return switch (outcome.ending()) {
            case ACCEPTED -> ACCEPTED;
            case RETURNED -> RETURNED;
            case REFUSED -> REFUSED;
            case REDIRECTED -> REDIRECTED;
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    /** Lies with the council or comes back to it: a second one of the same kind would be a duplicate. */
    boolean isOpen() {
        return this == SUBMITTED || this == IN_TRIAGE || this == RETURNED;
    }

    /** Still the school's to write. */
    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
