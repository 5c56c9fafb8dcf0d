package org.rollcall.attendance.tracker.support;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.Stage;

/**
 * Somebody's decision to give more support or less.
 *
 * @param skipping why stages were passed over, when some were
 */
public record StageMove(
        Done done,
        Stage from,
        Stage to,
        String reason,
        @Nullable String skipping) {

    public boolean down() {
        return from.isAbove(to);
    }
}
