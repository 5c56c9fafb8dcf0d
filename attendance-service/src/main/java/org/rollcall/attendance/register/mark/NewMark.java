package org.rollcall.attendance.register.mark;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * A mark that a school now gives for a session.
 *
 * @param reason why it differs from the mark before, in the school's words
 */
public record NewMark(
        SchoolSession session, Mark mark, @Nullable String reason) {}
