package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.List;

/** What a school proposes of a child of whom nothing special is known, with one document on file. */
public final class Proposals {

    private Proposals() {}

    /** A child who moved away on a day. */
    public static Proposal movedAway(LocalDate day, String reference) {
        return of(new Withdrawn.MovedAway(day, false, false), new Evidence(Evidence.Kind.SCHOOL_RECORD, reference));
    }

    static Proposal of(Conditions conditions, Evidence evidence) {
        return new Proposal(
                conditions,
                Situations.NOTHING_SPECIAL,
                null,
                List.of(evidence),
                new Destination(Destination.Kind.UNKNOWN, null));
    }
}
