package org.rollcall.referral.panel;

import java.util.stream.Stream;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.panel.sitting.Sitting;

/**
 * What a case's panels prove: each meeting to which the parents were invited and of which there are minutes, and what the pupil said
 * there. The council's own meeting on whether to go to court is none with the parents.
 */
final class ProvingPanels implements ProvesEvidence {

    private final RecordsOfCase<Panel> panels;

    ProvingPanels(Aggregates<Panel> panels) {
        this.panels = new RecordsOfCase<>(panels, PanelAggregate.CASE);
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        return panels.all(tenant, about.caseId()).stream().map(Stored::value).flatMap(ProvingPanels::proofs);
    }

    static Stream<Proof> proofs(Panel panel) {
        return panel.sittings().stream().flatMap(sitting -> proofs(panel, sitting));
    }

    private static Stream<Proof> proofs(Panel panel, Sitting sitting) {
        Ground ground = Ground.of(Source.PANEL, panel.id(), sitting.day());
        Stream<Proof> minutes = Stream.ofNullable(sitting.record())
                .filter(record -> panel.kind().isWithParents())
                .map(record -> new Proof(EvidenceKind.MEETING_NOTES, ground));
        Stream<Proof> voice = Stream.ofNullable(sitting.record())
                .filter(record -> record.pupilViews() != null)
                .map(record -> new Proof(EvidenceKind.PUPIL_VOICE, ground));
        return Stream.concat(minutes, voice);
    }
}
