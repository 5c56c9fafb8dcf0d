package org.rollcall.referral.duty.kept;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rollcall.platform.store.Received;

/**
 * Which event said something, to tell what was said later.
 *
 * <p>One record's own events are counted, whatever the clocks say. Those of several records can come in any order: there the moment
 * of writing decides.
 *
 * @param source the record that said it
 */
record Mark(String source, long sequence, Instant at) {

    static Mark of(Received event) {
        return new Mark(event.subject(), event.sequence(), event.time().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Whether this was said after the other, or by another record at the same moment. */
    boolean follows(Mark other) {
        return source.equals(other.source) ? sequence > other.sequence : !at.isBefore(other.at);
    }
}
