package org.rollcall.attendance.returns.absence;

import java.util.List;
import java.util.Set;
import org.rollcall.attendance.code.DayInRun;

/**
 * What the register says of one school day.
 *
 * @param sessions the codes of the sessions that were held, in time order; {@link #NO_MARK} where none was given
 */
record DayCodes(List<String> sessions) {

    static final String NO_MARK = "";

    DayCodes {
        sessions = List.copyOf(sessions);
    }

    /** The school was closed to everybody, so the day says nothing about one pupil. */
    boolean closedToAll() {
        return sessions.stream().allMatch(DayInRun.CLOSED_TO_ALL::equals);
    }

    DayInRun inRunOf(Set<String> codes) {
        return DayInRun.of(sessions, sessions.size(), DayInRun.CLOSED_TO_ALL::equals, codes::contains);
    }

    /** Some session carries another code; a session without a mark does not. */
    boolean contradicts(Set<String> codes) {
        return sessions.stream().anyMatch(code -> !code.equals(NO_MARK) && !codes.contains(code));
    }
}
