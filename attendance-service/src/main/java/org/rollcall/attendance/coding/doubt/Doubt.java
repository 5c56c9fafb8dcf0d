package org.rollcall.attendance.coding.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * Something that a check wants the school to explain.
 *
 * @param pupilId whose marks; null when they are a whole group's
 * @param group which class, year group or school; null when one pupil's marks are meant
 * @param code what was recorded; empty for a missing mark
 * @param sessions which sessions, in order; at least one
 * @param fact what was seen, in words that name nobody
 */
public record Doubt(
        Check check,
        @Nullable String pupilId,
        @Nullable String group,
        String code,
        List<SchoolSession> sessions,
        String fact) {

    public Doubt {
        sessions = List.copyOf(sessions);
    }

    public static Doubt of(Check check, CheckedPupil pupil, String code, List<SchoolSession> sessions, String fact) {
        return new Doubt(check, pupil.id(), null, code, sessions, fact);
    }

    public static Doubt of(Check check, String group, String code, List<SchoolSession> sessions, String fact) {
        return new Doubt(check, null, group, code, sessions, fact);
    }

    /** What makes it the same doubt again, however often the check is made. */
    public String key() {
        return String.join(
                "/",
                check.name(),
                pupilId == null ? "" : pupilId,
                group == null ? "" : group,
                code,
                sessions.getFirst().toString());
    }
}
