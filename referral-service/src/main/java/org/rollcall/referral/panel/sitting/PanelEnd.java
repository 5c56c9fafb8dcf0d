package org.rollcall.referral.panel.sitting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.evidence.Narrative;

/**
 * What came after: the panel was cancelled, or what it decided was looked at again, or never was because the case ended first.
 *
 * @param cancelledFor why it was not held, or not looked at again
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
        NOT_NEEDED,
        /** It ended with the case, and nobody says so but the case. */
        CASE_CLOSED,
        /** It ended here with the case, which went to another council or school. */
        CASE_TRANSFERRED;

        public boolean isWithCase() {
            return this == CASE_CLOSED || this == CASE_TRANSFERRED;
        }
    }

    public static PanelEnd with(CaseEnd end) {
        CancelReason reason = end.isClosure() ? CancelReason.CASE_CLOSED : CancelReason.CASE_TRANSFERRED;
        return new PanelEnd(end.on(), reason, null, null);
    }

    public boolean cameWithCase() {
        return cancelledFor != null && cancelledFor.isWithCase();
    }

    public static PanelEnd cancelled(LocalDate on, CancelReason reason, @Nullable Narrative note) {
        return new PanelEnd(on, reason, null, note);
    }

    public static PanelEnd reviewed(LocalDate on, boolean kept, Narrative note) {
        return new PanelEnd(on, null, kept, note);
    }
}
