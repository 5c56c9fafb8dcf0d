package org.rollcall.referral.casework;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a case stands, and where it may go from there. */
enum CaseState implements State<CaseState> {
    UNALLOCATED,
    ACTIVE,
    LEGAL_PLANNING,
    @End
    TRANSFERRED,
    @End
    CLOSED;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): support first, then legal intervention";

    @Override
    public Set<CaseState> next() {
        return switch (this) {
            case UNALLOCATED -> Set.of(ACTIVE, TRANSFERRED);
            case ACTIVE -> Set.of(LEGAL_PLANNING, TRANSFERRED, CLOSED);
            case LEGAL_PLANNING -> Set.of(ACTIVE, TRANSFERRED, CLOSED);
            case CLOSED -> Set.of(ACTIVE);
            case TRANSFERRED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    /** Whether the council still works on it. */
    boolean isOpen() {
        return this != CLOSED && this != TRANSFERRED;
    }
}
