package org.rollcall.referral.socialwork.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps children with a social worker; the id is the pupil's. Nobody is told of them. */
final class ChildAggregate implements AggregateType<ChildWithSocialWorker> {

    static final String ACTIVE = "active";
    static final String PUPIL = "pupil.value";
    static final String STATUS = "current.status";
    static final String RESPONSIBLE = "current.responsible.value";

    @Override
    public String collection() {
        return "childrenWithSocialWorker";
    }

    @Override
    public Class<ChildWithSocialWorker> type() {
        return ChildWithSocialWorker.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("who has a social worker is told to nobody");
    }

    @Override
    public Optional<LocalDate> due(ChildWithSocialWorker child) {
        return child.endsOn();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of(ACTIVE),
                List.of(ACTIVE, STATUS),
                List.of(ACTIVE, RESPONSIBLE),
                List.of(ACTIVE, STATUS, RESPONSIBLE));
    }
}
