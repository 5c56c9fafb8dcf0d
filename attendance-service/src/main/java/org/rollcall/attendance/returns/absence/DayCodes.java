package org.rollcall.attendance.returns.absence;

import java.util.List;
import java.util.Set;

/**
 * What the register says of one school day.
 *
 * @param sessions the codes of the sessions that were held, in time order; {@link #NO_MARK} where none was given
 */
record DayCodes(List<String> sessions) {

    static final String NO_MARK = "";

    private static final String CLOSED_TO_ALL = "#";

    DayCodes {
        sessions = List.copyOf(sessions);
    }

    /** The school was closed to everybody, so the day says nothing about one pupil. */
    boolean closedToAll() {
        return sessions.stream().allMatch(CLOSED_TO_ALL::equals);
    }

    boolean allIn(Set<String> codes) {
        return codes.containsAll(sessions);
    }

    /** Some session carries another code; a session without a mark does not. */
    boolean contradicts(Set<String> codes) {
        return sessions.stream().anyMatch(code -> !code.equals(NO_MARK) && !codes.contains(code));
    }
}
