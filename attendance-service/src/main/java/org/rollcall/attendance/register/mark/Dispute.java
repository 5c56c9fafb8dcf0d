package org.rollcall.attendance.register.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a school's connections gave another mark for a session than the one that wrote it. The register's mark stands until
 * somebody decides.
 *
 * @param session as {@code 2026-09-14AM}
 * @param given the mark that was not entered
 * @param connection over which it came
 * @param at when it came first
 * @param reason what the file said of it
 * @param settled how it was decided that it does not stand; null while nobody has
 */
public record Dispute(
        String session,
        String given,
        String connection,
        Instant at,
        @Nullable String reason,
        @Nullable Settlement settled) {

    public boolean open() {
        return settled == null;
    }

    boolean is(String otherSession, String otherConnection) {
        return session.equals(otherSession) && connection.equals(otherConnection);
    }

    public Dispute settledAs(Settlement decision) {
        return new Dispute(session, given, connection, at, reason, decision);
    }

    /** Who decided, when and why. */
    public record Settlement(String by, Instant at, String reason) {}
}
