package org.rollcall.attendance.threshold;

import java.util.List;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * What others were last told about a crossing, so that they can be told when it is no longer so.
 *
 * @param announcedOn the session at which it was met when it was announced: by this others know it
 * @param upTo the session at which it was met when they were last told
 * @param missed how many sessions were relied on
 * @param sessions which, and with which codes, as {@link ReliedSessions} writes them; empty for a share of the year, where the
 *     number says enough
 */
public record Told(SchoolSession announcedOn, SchoolSession upTo, int missed, String sessions) {

    static Told of(Crossing crossing, SchoolSession announcedOn, List<ReliedOn> reliedOn, Evidence evidence) {
        return new Told(
                announcedOn,
                crossing.metOn(),
                reliedOn.size(),
                crossing.kind().isShare() ? "" : ReliedSessions.text(reliedOn, evidence.yearBegins()));
    }

    boolean reachesBack() {
        return ReliedSessions.reachBack(sessions);
    }

    List<ChangedSession> changes(Evidence evidence, Letters counting) {
        return ReliedSessions.changed(sessions, evidence, counting);
    }

    /** A share of the year rests on fewer absences than were told. */
    boolean restsOnFewer(Evidence evidence) {
        return sessions.isEmpty() && evidence.missedUpTo(upTo) < missed;
    }
}
