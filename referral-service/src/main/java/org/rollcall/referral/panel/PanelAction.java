package org.rollcall.referral.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rollcall.referral.panel.sitting.PanelState;

/** The steps of a panel, and where each leads. */
enum PanelAction {
    PLAN_AGAIN(PanelState.PLANNED),
    INVITE(PanelState.INVITED),
    RECORD(PanelState.HELD),
    ADJOURN(PanelState.ADJOURNED),
    CANCEL(PanelState.CANCELLED);

    private final PanelState leadsTo;

    PanelAction(PanelState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** As views write them: {@code plan-again}. */
    static List<String> openIn(PanelState state, boolean mayDecide) {
        return Arrays.stream(values())
                .filter(action -> state.next().contains(action.leadsTo))
                .filter(action -> action != RECORD || mayDecide)
                .map(action -> action.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
