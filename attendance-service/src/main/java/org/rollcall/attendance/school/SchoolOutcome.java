package org.rollcall.attendance.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What became of one good line of a council's list.
 *
 * @param changed the parts of the record that are different now
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SchoolOutcome(long line, String urn, Kind outcome, List<String> changed) {

    enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    boolean is(Kind kind) {
        return outcome == kind;
    }
}
