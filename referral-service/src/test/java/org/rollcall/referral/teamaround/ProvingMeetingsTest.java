package org.rollcall.referral.teamaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;

class ProvingMeetingsTest {

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    void a_meeting_that_was_held_counts_and_no_other(MeetingState state) {
        MeetingFacts facts = MeetingExamples.FACTS;
        Proof held = new Proof(
                EvidenceKind.MEETING_NOTES,
                Ground.of(Source.FAMILY_MEETING, facts.id().value(), facts.on()));

        assertThat(ProvingMeetings.proofs(new FamilyMeeting(facts, state, null)).toList())
                .isEqualTo(state == MeetingState.HELD ? List.of(held) : List.of());
    }
}
