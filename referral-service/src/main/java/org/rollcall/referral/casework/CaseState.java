package org.rollcall.referral.casework;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a case stands, and where it may go from there. */
enum CaseState {
    UNALLOCATED,
    ACTIVE,
    LEGAL_PLANNING,
    CLOSED;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): support first, then legal intervention";

    Set<CaseState> next() {
        return switch (this) {
            case UNALLOCATED -> Set.of(ACTIVE);
            case ACTIVE -> Set.of(LEGAL_PLANNING, CLOSED);
            case LEGAL_PLANNING -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    CaseState become(CaseState next) {
        if (!next().contains(next)) {
            throw Refused.transition(this, next, next(), PROVISION);
        }
        return next;
    }
}
