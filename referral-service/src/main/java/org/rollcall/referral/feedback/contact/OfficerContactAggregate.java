package org.rollcall.referral.feedback.contact;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps officers' contacts; the id is the subject of the sign-in. They are announced to nobody. */
final class OfficerContactAggregate implements AggregateType<OfficerContact> {

    @Override
    public String collection() {
        return "officerContacts";
    }

    @Override
    public Class<OfficerContact> type() {
        return OfficerContact.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("how an officer is reached stands in letters");
    }
}
