package org.rollcall.referral.partner;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a referral to a partner service stands, and where it may go from there. */
enum PartnerReferralState implements State<PartnerReferralState> {
    MADE,
    /** Nothing was heard by the day. */
    UNANSWERED,
    @End
    ANSWERED,
    @End
    WITHDRAWN;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): work with other services, information shared lawfully";

    @Override
    public Set<PartnerReferralState> next() {
        return switch (this) {
            case MADE -> Set.of(UNANSWERED, ANSWERED, WITHDRAWN);
            case UNANSWERED -> Set.of(ANSWERED, WITHDRAWN);
            case ANSWERED, WITHDRAWN -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
