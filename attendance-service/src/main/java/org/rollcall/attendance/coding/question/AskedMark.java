package org.rollcall.attendance.coding.question;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * A mark as it stood when it was asked about.
 *
 * @param code empty where no mark was given
 */
public record AskedMark(
        SchoolSession session, String code, @Nullable Integer minutesLate) {

    public static AskedMark of(SchoolSession session, @Nullable KeptMark kept) {
        return kept == null
                ? new AskedMark(session, "", null)
                : new AskedMark(session, kept.mark().code(), kept.mark().minutesLate());
    }

    /** The register shows something else now. */
    public boolean differsFrom(@Nullable KeptMark now) {
        return !equals(of(session, now));
    }
}
