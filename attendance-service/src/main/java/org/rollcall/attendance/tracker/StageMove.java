package org.rollcall.attendance.tracker;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.Stage;

/**
 * Somebody's decision to give more support or less.
 *
 * @param skipping why stages were passed over, when some were
 */
record StageMove(
        Done done,
        Stage from,
        Stage to,
        String reason,
        @Nullable String skipping) {

    boolean down() {
        return from.isAbove(to);
    }
}
