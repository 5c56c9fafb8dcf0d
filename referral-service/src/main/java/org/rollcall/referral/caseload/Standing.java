package org.rollcall.referral.caseload;

/** Where a case stands, as its last event said. */
enum Standing {
    UNALLOCATED,
    ACTIVE,
    LEGAL_PLANNING,
    CLOSED,
    TRANSFERRED;

    boolean isOpen() {
        return this == UNALLOCATED || this == ACTIVE || this == LEGAL_PLANNING;
    }
}
