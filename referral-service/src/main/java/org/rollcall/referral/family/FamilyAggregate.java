package org.rollcall.referral.family;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps families. They announce nothing: who a child's parents are stays at home. */
final class FamilyAggregate implements AggregateType<Family> {

    static final String PARENT_ID = "parents.parentId.value";
    static final String LIKENESS = "parents.likenesses";

    @Override
    public String collection() {
        return "families";
    }

    @Override
    public Class<Family> type() {
        return Family.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a family announces nothing");
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(PARENT_ID), List.of(LIKENESS));
    }
}
