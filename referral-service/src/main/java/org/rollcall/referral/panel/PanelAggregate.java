package org.rollcall.referral.panel;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.panel.told.PanelEvent;
import org.rollcall.referral.panel.told.PanelMessage;

/** How the store keeps panels, and what others read of them. */
final class PanelAggregate implements AggregateType<Panel> {

    static final String CASE = "about.caseId.value";

    private static final String PREFIX = "org.rollcall.referral.";

    @Override
    public String collection() {
        return "panels";
    }

    @Override
    public Class<Panel> type() {
        return Panel.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(CASE));
    }

    @Override
    public WireEvent wire(Event event) {
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : wire((PanelEvent) event);
    }

    private static WireEvent wire(PanelEvent event) {
        return switch (event) {
            case PanelEvent.Held it -> new WireEvent(PREFIX + "panel.held.v1", PanelMessage.of(it.decided()));
            case PanelEvent.Adjourned it -> new WireEvent(PREFIX + "panel.adjourned.v1", PanelMessage.of(it));
            case PanelEvent.Cancelled it -> new WireEvent(PREFIX + "panel.cancelled.v1", PanelMessage.of(it));
            case PanelEvent.PreCourtOutcome it ->
                new WireEvent(PREFIX + "precourt.outcome.v1", PanelMessage.of(it.decided()));
        };
    }
}
