package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.duty.Duty;

/** What others may learn of a duty as time goes by; that it arose and ended is told by the record that it follows from. */
sealed interface DutyNotice extends Event {

    DutyFacts facts();

    /** Its last day is near. */
    record Approaching(DutyFacts facts) implements DutyNotice {}

    /** Its last day has passed, and it is still to be done. */
    record Missed(DutyFacts facts) implements DutyNotice {}

    static WireEvent wire(DutyNotice notice) {
        return switch (notice) {
            case Approaching it -> new WireEvent("org.rollcall.referral.duty.approaching.v1", Body.of(it.facts()));
            case Missed it -> new WireEvent("org.rollcall.referral.duty.missed.v1", Body.of(it.facts()));
        };
    }

    /** The body of both. */
    record Body(
            String dutyId,
            String kind,
            String bearer,
            String about,
            @Nullable String caseId,
            String schoolUrn,
            String pupilId,
            @Nullable String officer,
            LocalDate dueOn) {

        static Body of(DutyFacts facts) {
            Duty duty = facts.duty();
            return new Body(
                    duty.id(),
                    duty.kind().name(),
                    duty.kind().bearer().name(),
                    duty.about(),
                    duty.caseId() == null ? null : duty.caseId().value(),
                    duty.school().value(),
                    duty.pupil().value(),
                    facts.officer(),
                    duty.dueOn());
        }
    }
}
