package org.rollcall.referral.teamaround;

import static org.rollcall.referral.teamaround.MeetingState.CANCELLED;
import static org.rollcall.referral.teamaround.MeetingState.HELD;
import static org.rollcall.referral.teamaround.MeetingState.PLANNED;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;

/** A meeting of the team around a family. */
record FamilyMeeting(
        MeetingFacts facts, MeetingState state, @Nullable Minutes minutes) {

    static Change<FamilyMeeting> plan(MeetingFacts facts) {
        return Change.of(new FamilyMeeting(facts, PLANNED, null)).announcing(new MeetingEvent.Planned(facts));
    }

    Change<FamilyMeeting> minute(Minutes written) {
        return Change.of(new FamilyMeeting(facts, state.become(HELD), written))
                .announcing(new MeetingEvent.Minuted(facts));
    }

    Change<FamilyMeeting> cancel() {
        return Change.of(new FamilyMeeting(facts, state.become(CANCELLED), null))
                .announcing(new MeetingEvent.Cancelled(facts));
    }
}
