package org.rollcall.attendance.samechild;

import java.util.List;
import java.util.stream.Stream;

/** Who of the platform's councils holds one pupil number. It is kept under a keyed hash of the number, outside every council. */
record HeldNumber(List<Holder> holders) {

    /** More councils than any childhood passes through. */
    private static final int MOST = 10;

    /** A council and its own name for the record: an id that means nothing to anybody else. */
    record Holder(String council, String pupilId) {}

    HeldNumber {
        holders = List.copyOf(holders);
    }

    boolean isHeldBy(String council) {
        return holders.stream().anyMatch(holder -> holder.council().equals(council));
    }

    boolean takes(Holder holder) {
        return holders.size() < MOST && !isHeldBy(holder.council());
    }

    HeldNumber with(Holder holder) {
        return new HeldNumber(Stream.concat(holders.stream(), Stream.of(holder)).toList());
    }
}
