package org.rollcall.attendance.returns.due;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A name was deleted from the admission register: the council is told as soon as the ground is met and no later than the deletion.
 * Not for those who leave the oldest class at or after the end of the last term, unless the council asks (reg. 13(4)–(6)).
 */
public final class DeletionReturn {

    private DeletionReturn() {}

    public static boolean required(boolean mostSeniorClass, boolean atOrAfterEndOfLastTerm, boolean councilAsks) {
        return councilAsks || !(mostSeniorClass && atOrAfterEndOfLastTerm);
    }

    static Timeliness timeliness(@Nullable LocalDateTime madeAt, LocalDateTime deletedAt) {
        if (madeAt == null) {
            return Timeliness.OVERDUE;
        }
        return madeAt.isAfter(deletedAt) ? Timeliness.LATE : Timeliness.ON_TIME;
    }

    /** How the making of a return stands to the deletion. */
    enum Timeliness {
        NOT_REQUIRED,
        ON_TIME,
        LATE,
        OVERDUE
    }
}
