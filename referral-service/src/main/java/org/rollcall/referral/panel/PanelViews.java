package org.rollcall.referral.panel;

import static org.rollcall.referral.evidence.Narrative.textOf;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.retention.Regime;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;

/** Shows a panel to a caller, with the steps that are open to them now. */
final class PanelViews {

    private final Panels panels;

    PanelViews(Panels panels) {
        this.panels = panels;
    }

    ResponseEntity<PanelView> answer(Caller caller, Stored<Panel> stored) {
        return Tagged.ok(of(caller, stored), stored.version());
    }

    PanelView of(Caller caller, Stored<Panel> stored) {
        Panel shown = stored.value();
        boolean council = caller.councilSide();
        return new PanelView(
                shown.id(),
                shown.about().caseId().value(),
                shown.about().pupil().value(),
                shown.about().school().value(),
                shown.kind(),
                shown.state(),
                shown.chair(),
                SittingViews.of(council, shown.kind()).all(shown),
                shown.end() == null ? null : PanelView.EndView.of(shown.end()),
                council ? textOf(shown.councilNote()) : null,
                shown.kind().isWithParents() ? Regime.P2 : Regime.P3,
                actions(caller, shown));
    }

    private List<String> actions(Caller caller, Panel shown) {
        if (!panels.mayChange(caller, shown)) {
            return List.of();
        }
        List<String> open = new ArrayList<>(PanelAction.openIn(shown.state(), Panels.mayDecide(caller, shown)));
        if (shown.isToBeReviewed()) {
            open.add("review");
        }
        return open;
    }
}
