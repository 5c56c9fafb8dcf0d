package org.rollcall.referral.feedback;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps feedback, and what others read of it. */
final class FeedbackAggregate implements AggregateType<Feedback> {

    static final String SCHOOL = "about.school.value";
    static final String CASE = "about.caseId.value";
    static final String CHILD = "about.pupil.value";
    static final String MONTH = "month";

    @Override
    public String collection() {
        return "feedback";
    }

    @Override
    public Class<Feedback> type() {
        return Feedback.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((FeedbackEvent) event) {
            case FeedbackEvent.Given it ->
                new WireEvent("org.rollcall.referral.feedback.given.v1", FeedbackEvent.Message.of(it.feedback()));
        };
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(SCHOOL), List.of(CASE), List.of(SCHOOL, MONTH), List.of(CASE, SCHOOL));
    }
}
