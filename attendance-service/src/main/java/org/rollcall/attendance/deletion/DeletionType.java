package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How deletions are stored, found and announced. */
final class DeletionType implements AggregateType<RollDeletion> {

    static final String SCHOOL = "schoolUrn";
    static final String STATE = "state";
    static final String YEAR = "schoolYear";
    static final String PUPIL = "pupilId";

    private static final String PREFIX = "org.rollcall.attendance.roll.";

    @Override
    public String collection() {
        return "rollDeletions";
    }

    @Override
    public Class<RollDeletion> type() {
        return RollDeletion.class;
    }

    @Override
    public Optional<LocalDate> due(RollDeletion deletion) {
        return deletion.rollOwedOn();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(STATE), List.of(SCHOOL, STATE), List.of(SCHOOL, YEAR), List.of(SCHOOL), List.of(PUPIL));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((DeletionEvent) event) {
            case DeletionEvent.Proposed proposed -> new WireEvent(PREFIX + "deletion-proposed.v1", proposed);
            case DeletionEvent.Challenged challenged -> new WireEvent(PREFIX + "deletion-challenged.v1", challenged);
            case DeletionEvent.Deleted deleted -> new WireEvent(PREFIX + "deleted.v1", deleted);
        };
    }
}
