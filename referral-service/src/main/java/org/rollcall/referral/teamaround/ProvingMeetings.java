package org.rollcall.referral.teamaround;

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

/** What the meetings of the team around a family prove: those that were held, by their minutes. */
final class ProvingMeetings implements ProvesEvidence {

    private final RecordsOfCase<FamilyMeeting> meetings;

    ProvingMeetings(Aggregates<FamilyMeeting> meetings) {
        this.meetings = new RecordsOfCase<>(meetings, FamilyMeetingAggregate.CASE);
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        return meetings.all(tenant, about.caseId()).stream().map(Stored::value).flatMap(ProvingMeetings::proofs);
    }

    static Stream<Proof> proofs(FamilyMeeting meeting) {
        return meeting.state() == MeetingState.HELD
                ? Stream.of(new Proof(
                        EvidenceKind.MEETING_NOTES,
                        Ground.of(
                                Source.FAMILY_MEETING,
                                meeting.facts().id().value(),
                                meeting.facts().on())))
                : Stream.empty();
    }
}
