package org.rollcall.referral.partner;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a referral to a partner service stands, and where it may go from there. */
enum PartnerReferralState {
    MADE,
    /** Nothing was heard by the day. */
    UNANSWERED,
    ANSWERED,
    WITHDRAWN;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): work with other services, information shared lawfully";

    Set<PartnerReferralState> next() {
        return switch (this) {
            case MADE -> Set.of(UNANSWERED, ANSWERED, WITHDRAWN);
            case UNANSWERED -> Set.of(ANSWERED, WITHDRAWN);
            case ANSWERED, WITHDRAWN -> Set.of();
        };
    }

    PartnerReferralState become(PartnerReferralState next) {
        if (!next().contains(next)) {
            throw Refused.transition(this, next, next(), PROVISION);
        }
        return next;
    }
}
