package org.rollcall.referral.feedback.contact;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps nominated persons; the id is the school's number. They are announced to nobody. */
final class NominatedPersonAggregate implements AggregateType<NominatedPerson> {

    @Override
    public String collection() {
        return "nominatedPersons";
    }

    @Override
    public Class<NominatedPerson> type() {
        return NominatedPerson.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("who reads a school's letters is told to nobody");
    }
}
