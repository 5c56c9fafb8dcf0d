package org.rollcall.referral.panel.sitting;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a panel stands, and where it may go from there. */
public enum PanelState implements State<PanelState> {
    PLANNED,
    INVITED,
    @End
    HELD,
    /** Waits for another day: {@link #PLANNED} again. */
    ADJOURNED,
    @End
    CANCELLED;

    public static final String PROVISION =
            "Working together to improve school attendance; the council's procedure for panels";

    @Override
    public Set<PanelState> next() {
        return switch (this) {
            case PLANNED -> Set.of(INVITED, CANCELLED);
            case INVITED -> Set.of(HELD, ADJOURNED, CANCELLED);
            case ADJOURNED -> Set.of(PLANNED, CANCELLED);
            case HELD, CANCELLED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
