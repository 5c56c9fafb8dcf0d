package org.rollcall.referral.allocation;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps who answers for a school; the id is the school's number. Others learn of it by the cases that are given. */
final class SchoolOfficersType implements AggregateType<SchoolOfficers> {

    static final String OFFICER = "terms.officer";
    static final String STAND_IN = "covers.officer";

    @Override
    public String collection() {
        return "schoolOfficers";
    }

    @Override
    public Class<SchoolOfficers> type() {
        return SchoolOfficers.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("who answers for a school is the council's own affair");
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(OFFICER), List.of(STAND_IN));
    }
}
