package org.rollcall.referral.teamaround;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps meetings, and what others read of them. */
final class FamilyMeetingAggregate implements AggregateType<FamilyMeeting> {

    static final String PLAN = "facts.plan.value";
    static final String CASE = "facts.caseId.value";

    /** The body of an event of a meeting. */
    record Message(String meetingId, String planId, String caseId, String pupilId, String schoolUrn, LocalDate on) {}

    @Override
    public String collection() {
        return "familyMeetings";
    }

    @Override
    public Class<FamilyMeeting> type() {
        return FamilyMeeting.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((MeetingEvent) event) {
            case MeetingEvent.Planned it -> wire("planned", it.facts());
            case MeetingEvent.Minuted it -> wire("minuted", it.facts());
            case MeetingEvent.Cancelled it -> wire("cancelled", it.facts());
        };
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(PLAN), List.of(CASE));
    }

    private static WireEvent wire(String verb, MeetingFacts facts) {
        Message body = new Message(
                facts.id().value(),
                facts.plan().value(),
                facts.caseId().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.on());
        return new WireEvent("org.rollcall.referral.family-meeting.%s.v1".formatted(verb), body);
    }
}
