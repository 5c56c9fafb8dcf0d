package org.rollcall.referral.interview;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps interviews. They are announced to nobody: that somebody is suspected of an offence stays here. */
final class InterviewAggregate implements AggregateType<Interview> {

    static final String CASE = "about.caseId.value";

    @Override
    public String collection() {
        return "interviews";
    }

    @Override
    public Class<Interview> type() {
        return Interview.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(CASE));
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("interviews are announced to nobody");
    }
}
