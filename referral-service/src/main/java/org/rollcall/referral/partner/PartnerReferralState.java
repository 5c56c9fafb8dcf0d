package org.rollcall.referral.partner;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a referral to a partner service stands, and where it may go from there. */
enum PartnerReferralState implements State<PartnerReferralState> {
    MADE,
    /** Nothing was heard by the day. */
    UNANSWERED,
    /** The case ended first: the referral stays with the service, and what comes of it is heard if the case is opened again. */
    NOT_AWAITED,
    @End
    ANSWERED,
    @End
    WITHDRAWN;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): work with other services, information shared lawfully";

    @Override
    public Set<PartnerReferralState> next() {
        return switch (this) {
            case MADE -> Set.of(UNANSWERED, NOT_AWAITED, ANSWERED, WITHDRAWN);
            case UNANSWERED -> Set.of(NOT_AWAITED, ANSWERED, WITHDRAWN);
            case NOT_AWAITED -> Set.of(ANSWERED, WITHDRAWN);
            case ANSWERED, WITHDRAWN -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
