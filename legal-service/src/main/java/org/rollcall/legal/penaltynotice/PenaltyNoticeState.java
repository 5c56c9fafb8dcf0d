package org.rollcall.legal.penaltynotice;

import java.util.Set;
import org.rollcall.platform.rules.State;

/**
 * Where a penalty notice stands, and what may follow. A draft was never sent and counts for nothing. There is no "paid late":
 * money after the last day discharges nothing; but money that arrived in time pays the notice also when it is
 * recorded later, before as well as after the notice was found to have run out.
 */
public enum PenaltyNoticeState implements State<PenaltyNoticeState> {
    DRAFT,
    ABANDONED,
    ISSUED,
    SERVED,
    @End
    PAID,
    EXPIRED_UNPAID;

    @Override
    public Set<PenaltyNoticeState> next() {
        return switch (this) {
            case DRAFT -> Set.of(ISSUED, ABANDONED);
            case ABANDONED -> Set.of(DRAFT);
            case ISSUED -> Set.of(SERVED, PAID);
            case SERVED -> Set.of(PAID, EXPIRED_UNPAID);
            case EXPIRED_UNPAID -> Set.of(PAID);
            case PAID -> Set.of();
        };
    }

    /** Whether the notice was sent to the parent. */
    public boolean given() {
        return this != DRAFT && this != ABANDONED;
    }

    @Override
    public String provision() {
        return PenaltyNotice.PROVISION;
    }
}
