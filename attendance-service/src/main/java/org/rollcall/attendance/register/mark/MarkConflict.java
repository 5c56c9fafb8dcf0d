package org.rollcall.attendance.register.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Version;

/**
 * A session for which two of a school's connections gave different marks, and nobody has decided yet.
 *
 * @param id the register's and the session's
 * @param kept what the register says, and goes on saying
 * @param keptFrom the connection that wrote it
 * @param given what the other says
 * @param reason what the other's file gave as reason
 * @param version of the register
 */
public record MarkConflict(
        String id,
        String pupilId,
        SchoolSession session,
        Mark kept,
        String keptFrom,
        Mark given,
        String givenFrom,
        Instant givenAt,
        @Nullable String reason,
        Version version) {}
