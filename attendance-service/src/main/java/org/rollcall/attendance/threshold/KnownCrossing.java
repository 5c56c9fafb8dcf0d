package org.rollcall.attendance.threshold;

import java.util.List;

/**
 * A crossing that a register's marks show, and what others were told of it.
 *
 * @param told one entry; several when what was announced as separate crossings has become one; none when one has come apart
 */
public record KnownCrossing(Crossing crossing, List<Told> told) {

    public KnownCrossing {
        told = List.copyOf(told);
    }

    /** What was told of it lies partly in the school year before. */
    boolean reachesBack() {
        return told.stream().anyMatch(Told::reachesBack);
    }
}
