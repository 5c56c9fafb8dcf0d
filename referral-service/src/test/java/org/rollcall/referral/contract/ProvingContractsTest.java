package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.casework.proof.Source.ATTENDANCE_CONTRACT;
import static org.rollcall.referral.contract.ContractState.ENDED_EARLY;
import static org.rollcall.referral.contract.ContractState.MEETING_ARRANGED;
import static org.rollcall.referral.contract.ContractState.NO_SHOW;
import static org.rollcall.referral.contract.ContractState.PARENT_DECLINED;
import static org.rollcall.referral.contract.ContractState.PROPOSED;
import static org.rollcall.referral.evidence.EvidenceKind.MEETING_NOTES;
import static org.rollcall.referral.evidence.EvidenceKind.PUPIL_VOICE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.evidence.EvidenceKind;

class ProvingContractsTest {

    private static final Proof MET = proof(MEETING_NOTES, Walk.MEETING);

    @Test
    void a_contract_that_nobody_has_met_about_proves_nothing() {
        assertThat(ProvingContracts.proofs(Walk.to(PROPOSED))).isEmpty();
        assertThat(ProvingContracts.proofs(Walk.to(MEETING_ARRANGED))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED", "ACTIVE", "UNDER_REVIEW", "ENDED_EARLY"})
    void before_its_first_review_it_proves_the_meeting_alone(ContractState state) {
        assertThat(ProvingContracts.proofs(Walk.to(state))).containsExactly(MET);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "BREACHED"})
    void with_a_review_it_is_the_contract_with_its_reviews_whether_it_was_kept_or_not(ContractState state) {
        assertThat(ProvingContracts.proofs(Walk.to(state)))
                .containsExactly(
                        MET, proof(EvidenceKind.ATTENDANCE_CONTRACT, Walk.REVIEW), proof(PUPIL_VOICE, Walk.REVIEW));
        assertThat(ProvingContracts.proofs(Walk.reviewed(ContractReview.Finding.KEPT)))
                .hasSize(3);
    }

    @Test
    void a_meeting_that_a_parent_did_not_come_to_is_a_record_of_the_invitation_ignored() {
        assertThat(ProvingContracts.proofs(Walk.to(NO_SHOW))).containsExactly(MET);
    }

    @Test
    void a_parent_who_declined_or_was_never_reached_is_a_reason_for_having_none() {
        AttendanceContract again = Walk.missed(Walk.arranged(Walk.to(NO_SHOW), Walk.MEETING.plusDays(14)));
        AttendanceContract unreached =
                again.endEarly(EndReason.PARENT_NOT_REACHED, null, Walk.REVIEW).value();

        assertThat(ProvingContracts.proofs(Walk.to(PARENT_DECLINED))).containsExactly(reason(Walk.MEETING));
        assertThat(ProvingContracts.proofs(unreached))
                .containsExactly(MET, proof(MEETING_NOTES, Walk.MEETING.plusDays(14)), reason(Walk.REVIEW));
        assertThat(ProvingContracts.proofs(Walk.to(ENDED_EARLY))).doesNotContain(reason(Walk.REVIEW));
    }

    private static Proof proof(EvidenceKind kind, LocalDate on) {
        return new Proof(kind, Ground.of(ATTENDANCE_CONTRACT, "K1", on));
    }

    private static Proof reason(LocalDate on) {
        return new Proof(EvidenceKind.ATTENDANCE_CONTRACT, Ground.reason(ATTENDANCE_CONTRACT, "K1", on));
    }
}
