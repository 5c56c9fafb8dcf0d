package org.rollcall.referral.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/**
 * What a record says of its duties, announced with the write that they follow from. An {@code AggregateType} hands these to
 * {@link #wire} before it looks at its own events.
 */
public sealed interface DutyEvent extends Event {

    /** A duty arises, or the one with the same id gets another day. */
    record Arises(Duty duty) implements DutyEvent {}

    /** It was done. */
    record Met(String dutyId, LocalDate on) implements DutyEvent {}

    /** It need not be done any more. */
    record Falls(String dutyId, LocalDate on) implements DutyEvent {}

    static WireEvent wire(DutyEvent event) {
        return switch (event) {
            case Arises it -> new WireEvent("org.rollcall.referral.duty.arose.v1", DutyMessage.of(it.duty()));
            case Met it -> new WireEvent("org.rollcall.referral.duty.met.v1", new Ended(it.dutyId(), it.on()));
            case Falls it -> new WireEvent("org.rollcall.referral.duty.fell.v1", new Ended(it.dutyId(), it.on()));
        };
    }

    /** The body of the first event. */
    record DutyMessage(
            String dutyId,
            String kind,
            String about,
            @Nullable String caseId,
            String schoolUrn,
            String pupilId,
            LocalDate startedOn,
            LocalDate dueOn) {

        static DutyMessage of(Duty duty) {
            return new DutyMessage(
                    duty.id(),
                    duty.kind().name(),
                    duty.about(),
                    duty.caseId() == null ? null : duty.caseId().value(),
                    duty.school().value(),
                    duty.pupil().value(),
                    duty.startedOn(),
                    duty.dueOn());
        }
    }

    /** The body of the others. */
    record Ended(String dutyId, LocalDate on) {}
}
