package org.rollcall.referral.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.PanelState;

class ProvingPanelsTest {

    private static final Ground THERE = Ground.of(Source.PANEL, "A1", Convened.DAY);

    @ParameterizedTest
    @EnumSource(PanelState.class)
    void a_panel_proves_a_meeting_once_there_are_minutes_of_it(PanelState state) {
        assertThat(ProvingPanels.proofs(Convened.to(state)).toList())
                .isEqualTo(
                        state == PanelState.HELD ? List.of(new Proof(EvidenceKind.MEETING_NOTES, THERE)) : List.of());
    }

    @Test
    void the_councils_own_meeting_is_none_with_the_parents() {
        assertThat(ProvingPanels.proofs(held(PanelKind.PRE_COURT, null))).isNotEmpty();
        assertThat(ProvingPanels.proofs(held(PanelKind.LEGAL_PLANNING, null))).isEmpty();
    }

    @Test
    void what_the_pupil_said_there_is_their_voice() {
        assertThat(ProvingPanels.proofs(held(PanelKind.ATTENDANCE_PANEL, new Narrative("the bus is late"))))
                .containsExactly(
                        new Proof(EvidenceKind.MEETING_NOTES, THERE), new Proof(EvidenceKind.PUPIL_VOICE, THERE));
    }

    private static Panel held(PanelKind kind, @Nullable Narrative pupilSaid) {
        PanelRecord plain = Convened.record(Convened.decision(PanelOutcome.STEP_DOWN, Convened.DAY.plusDays(30)));
        PanelRecord record = new PanelRecord(
                plain.attended(),
                plain.evidence(),
                plain.parentViews(),
                pupilSaid,
                plain.decision(),
                plain.decidedBy(),
                plain.minutes(),
                plain.letters());
        return Convened.to(PanelState.INVITED, kind)
                .hold(record, Set.of(), Convened.DAY)
                .value();
    }
}
