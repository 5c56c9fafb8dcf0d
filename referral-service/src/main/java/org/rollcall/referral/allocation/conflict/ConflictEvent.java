package org.rollcall.referral.allocation.conflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** What others may learn of an officer's ties, to keep the family's records from the officer as this service does: never why. */
sealed interface ConflictEvent extends Event {

    /** An officer has declared a tie. */
    record Declared(Conflict tie, String officer, TiedFamilies reach) implements ConflictEvent {}

    /** It does not count any more. */
    record Ended(String conflictId, String officer, LocalDate on) implements ConflictEvent {}

    static WireEvent wire(ConflictEvent event) {
        return switch (event) {
            case Declared it -> new WireEvent("org.rollcall.referral.conflict.declared.v1", DeclaredMessage.of(it));
            case Ended it ->
                new WireEvent(
                        "org.rollcall.referral.conflict.ended.v1",
                        new EndedMessage(it.conflictId(), it.officer(), it.on()));
        };
    }

    /** The body of the first event. */
    record DeclaredMessage(
            String conflictId, String officer, List<String> pupilIds, List<String> parentIds, LocalDate declaredOn) {

        static DeclaredMessage of(Declared event) {
            return new DeclaredMessage(
                    event.tie().id(),
                    event.officer(),
                    ids(event.reach().children().stream().map(PupilId::value).toList()),
                    ids(event.reach().people().stream().map(ParentId::value).toList()),
                    event.tie().declaredOn());
        }

        private static List<String> ids(Collection<String> some) {
            return some.stream().sorted().toList();
        }
    }

    /** The body of the other. */
    record EndedMessage(String conflictId, String officer, LocalDate endedOn) {}
}
