package org.rollcall.attendance.threshold;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * A session that was announced as relied on and is no longer what it was.
 *
 * @param now its code; null when it has none
 * @param counts it still counts towards the crossing, with another code
 */
public record ChangedSession(
        SchoolSession session, String was, @Nullable String now, boolean counts) {}
