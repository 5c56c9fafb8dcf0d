package org.rollcall.referral.contract;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where an attendance contract stands, and where it may go from there. */
enum ContractState implements State<ContractState> {
    PROPOSED,
    /** The parents are invited. Arranging again before anybody met moves the meeting. */
    MEETING_ARRANGED,
    /** A parent did not come. */
    NO_SHOW,
    @End
    PARENT_DECLINED,
    /** Signed by all, and its period has not begun. */
    AGREED,
    ACTIVE,
    UNDER_REVIEW,
    @End
    COMPLETED,
    @End
    BREACHED,
    @End
    ENDED_EARLY;

    static final String PROVISION =
            "Anti-social Behaviour Act 2003 s.19; Working together to improve school attendance";

    @Override
    public Set<ContractState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(MEETING_ARRANGED, ENDED_EARLY);
            case MEETING_ARRANGED -> Set.of(MEETING_ARRANGED, NO_SHOW, PARENT_DECLINED, AGREED, ENDED_EARLY);
            case NO_SHOW -> Set.of(MEETING_ARRANGED, ENDED_EARLY);
            case AGREED -> Set.of(ACTIVE, ENDED_EARLY);
            case ACTIVE -> Set.of(UNDER_REVIEW, COMPLETED, BREACHED, ENDED_EARLY);
            case UNDER_REVIEW -> Set.of(ACTIVE, ENDED_EARLY);
            case PARENT_DECLINED, COMPLETED, BREACHED, ENDED_EARLY -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    /** Signed by all, and not at its end. */
    boolean isInForce() {
        return this == AGREED || this == ACTIVE || this == UNDER_REVIEW;
    }

    /** While its terms may still be written. */
    boolean isBeingMade() {
        return this == PROPOSED || this == MEETING_ARRANGED || this == NO_SHOW;
    }
}
