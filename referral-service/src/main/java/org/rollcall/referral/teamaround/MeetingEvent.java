package org.rollcall.referral.teamaround;

import org.rollcall.platform.store.Event;

/** What others may learn of a meeting: that it is, was, or will not be; never who was there or what was said. */
sealed interface MeetingEvent extends Event {

    MeetingFacts facts();

    record Planned(MeetingFacts facts) implements MeetingEvent {}

    record Minuted(MeetingFacts facts) implements MeetingEvent {}

    record Cancelled(MeetingFacts facts) implements MeetingEvent {}
}
