package org.rollcall.referral.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.sitting.PanelEnd;

/** Writing down what a panel decided, and looking at it again. */
final class ConcludingPanels {

    private final Panels panels;
    private final NamedEvidence evidence;
    private final PanelLetters letters;
    private final Clock clock;

    ConcludingPanels(Panels panels, NamedEvidence evidence, PanelLetters letters, Clock clock) {
        this.panels = panels;
        this.evidence = evidence;
        this.letters = letters;
        this.clock = clock;
    }

    /** Sends the minutes. */
    Stored<Panel> hold(Seen seen, String caseId, PanelRequests.RecordRequest written) {
        Caller caller = seen.caller();
        Stored<Panel> found = panels.toDecide(seen, caseId);
        evidence.require(caller, found.value().about(), written);
        PanelRecord record = written.record(caller.subject());
        Set<ParentId> hadAChance =
                panels.hadAChance(caller.tenant(), found.value().about().caseId(), today());
        found.value().requireMayHold(record, hadAChance, today());
        PanelRecord sent = record.sentAs(letters.minutes(found, record, Actor.of(caller)));
        return panels.save(caller, found, found.value().hold(sent, hadAChance, today()));
    }

    Stored<Panel> review(Seen seen, String caseId, boolean kept, Narrative note) {
        return panels.step(seen, caseId, panel -> panel.review(PanelEnd.reviewed(today(), kept, note)));
    }

    Stored<Panel> note(Seen seen, String caseId, @Nullable Narrative note) {
        return panels.step(seen, caseId, panel -> Change.of(panel.noted(note)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
