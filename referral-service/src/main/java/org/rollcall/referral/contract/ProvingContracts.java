package org.rollcall.referral.contract;

import static org.rollcall.referral.casework.proof.Source.ATTENDANCE_CONTRACT;
import static org.rollcall.referral.evidence.EvidenceKind.MEETING_NOTES;
import static org.rollcall.referral.evidence.EvidenceKind.PUPIL_VOICE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Ending;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.ContractMeeting.MeetingRecord;
import org.rollcall.referral.contract.making.ContractMeeting.Result;
import org.rollcall.referral.evidence.EvidenceKind;

/**
 * What a case's contracts prove: the contract with each of its reviews, the meeting that was held or to which nobody came, and what the
 * pupil said. A contract that was declined, or whose parents were never reached, is a reason for having none.
 */
final class ProvingContracts implements ProvesEvidence {

    private final RecordsOfCase<AttendanceContract> contracts;

    ProvingContracts(Aggregates<AttendanceContract> contracts) {
        this.contracts = new RecordsOfCase<>(contracts, ContractAggregate.CASE);
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        return contracts.all(tenant, about.caseId()).stream().map(Stored::value).flatMap(ProvingContracts::proofs);
    }

    static Stream<Proof> proofs(AttendanceContract contract) {
        return Stream.of(met(contract), reviewed(contract), explored(contract)).flatMap(proofs -> proofs);
    }

    private static Stream<Proof> met(AttendanceContract contract) {
        Stream<Proof> notes = contract.making().meetings().stream()
                .filter(it -> it.result() == Result.HELD || it.result() == Result.NO_SHOW)
                .map(it -> proof(MEETING_NOTES, contract, it.day()));
        Stream<Proof> voices = contract.making().meetings().stream()
                .filter(ProvingContracts::heardPupil)
                .map(it -> proof(PUPIL_VOICE, contract, it.day()));
        return Stream.concat(notes, voices);
    }

    private static boolean heardPupil(ContractMeeting meeting) {
        MeetingRecord record = meeting.record();
        return record != null && record.pupilViews() != null;
    }

    private static Stream<Proof> reviewed(AttendanceContract contract) {
        return contract.keeping().reviews().stream()
                .map(ContractReview::heldOn)
                .flatMap(on -> Stream.of(
                        proof(EvidenceKind.ATTENDANCE_CONTRACT, contract, on), proof(PUPIL_VOICE, contract, on)));
    }

    private static Stream<Proof> explored(AttendanceContract contract) {
        Stream<LocalDate> declined =
                Stream.ofNullable(contract.making().decline()).map(it -> it.on());
        Stream<LocalDate> unreached = Stream.ofNullable(contract.keeping().ending())
                .filter(it -> it.reason() == EndReason.PARENT_NOT_REACHED)
                .map(Ending::on);
        return Stream.concat(declined, unreached)
                .map(on -> new Proof(
                        EvidenceKind.ATTENDANCE_CONTRACT, Ground.reason(ATTENDANCE_CONTRACT, contract.id(), on)));
    }

    private static Proof proof(EvidenceKind kind, AttendanceContract contract, LocalDate on) {
        return new Proof(kind, Ground.of(ATTENDANCE_CONTRACT, contract.id(), on));
    }
}
