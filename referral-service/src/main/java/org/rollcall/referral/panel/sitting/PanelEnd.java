package org.rollcall.referral.panel.sitting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * What came after: the panel was cancelled, or what it decided was looked at again.
 *
 * @param kept whether what was agreed was done; none of a panel that was cancelled
 */
public record PanelEnd(
        LocalDate on,
        @Nullable CancelReason cancelledFor,
        @Nullable Boolean kept,
        @Nullable Narrative note) {

    /** Why a panel is not held. */
    public enum CancelReason {
        ATTENDANCE_IMPROVED,
        CHILD_LEFT_SCHOOL,
        SUPPORT_FIRST,
        NOT_NEEDED
    }

    public static PanelEnd cancelled(LocalDate on, CancelReason reason, @Nullable Narrative note) {
        return new PanelEnd(on, reason, null, note);
    }

    public static PanelEnd reviewed(LocalDate on, boolean kept, Narrative note) {
        return new PanelEnd(on, null, kept, note);
    }
}
