package org.rollcall.referral.teamaround;

import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;

/** A meeting that was still planned is cancelled when its case ends; with another plan others are planned. */
final class EndingMeetings implements EndsWithCase {

    private final RecordsOfCase<FamilyMeeting> meetings;

    EndingMeetings(Aggregates<FamilyMeeting> meetings) {
        this.meetings = new RecordsOfCase<>(meetings, FamilyMeetingAggregate.CASE);
    }

    @Override
    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        meetings.each(tenant, end.caseId(), actor, EndingMeetings::cancelled);
    }

    private static Optional<Change<FamilyMeeting>> cancelled(FamilyMeeting meeting) {
        return meeting.state() == MeetingState.PLANNED ? Optional.of(meeting.cancel()) : Optional.empty();
    }
}
