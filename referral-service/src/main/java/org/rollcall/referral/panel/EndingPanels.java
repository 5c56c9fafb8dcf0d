package org.rollcall.referral.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelState;

/**
 * What becomes of a case's panels when the case ends.
 *
 * <p>Parents who hold an invitation are told by somebody before the case ends. A panel that nobody was invited to, or that waits for
 * another day, is cancelled; what a panel agreed is looked at no more.
 */
final class EndingPanels implements EndsWithCase {

    private final RecordsOfCase<Panel> panels;

    EndingPanels(Aggregates<Panel> panels) {
        this.panels = new RecordsOfCase<>(panels, PanelAggregate.CASE);
    }

    @Override
    public List<FailingGuard> firstToEnd(TenantId tenant, CaseEnd end) {
        return panels.all(tenant, end.caseId()).stream()
                .map(Stored::value)
                .filter(panel -> panel.state() == PanelState.INVITED)
                .map(EndingPanels::awaited)
                .toList();
    }

    @Override
    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        panels.each(tenant, end.caseId(), actor, panel -> ended(panel, end));
    }

    @Override
    public List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return panels.all(tenant, caseId).stream()
                .map(Stored::value)
                .flatMap(panel -> anew(panel, since))
                .toList();
    }

    private static FailingGuard awaited(Panel panel) {
        return new FailingGuard(
                "PANEL_AWAITED",
                "Panel %s: people are invited for %s. Write down what it decided, or tell them that it will not be and cancel it."
                        .formatted(panel.id(), panel.sitting().day()),
                PanelState.PROVISION);
    }

    private static Optional<Change<Panel>> ended(Panel panel, CaseEnd end) {
        if (panel.isToBeReviewed()) {
            return Optional.of(panel.leaveUnreviewed(PanelEnd.with(end)));
        }
        return panel.state().next().contains(PanelState.CANCELLED)
                ? Optional.of(panel.cancel(PanelEnd.with(end)))
                : Optional.empty();
    }

    private static Stream<Anew> anew(Panel panel, LocalDate since) {
        return Stream.ofNullable(panel.end())
                .filter(end -> end.cameWithCase() && !end.on().isBefore(since))
                .map(end -> new Anew(
                        panel.state() == PanelState.HELD ? Anew.Kind.PANEL_REVIEW : Anew.Kind.PANEL, panel.id()));
    }
}
