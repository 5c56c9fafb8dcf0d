package org.rollcall.referral.panel.told;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.Sitting;

/** What others may learn of a panel. Published as contracts/referral-service/events; ids and facts, never names or words. */
public sealed interface PanelEvent extends Event {

    /** What every event says. */
    record Facts(String id, AboutCase about, PanelKind kind) {}

    /** What a panel that was held decided. */
    record Decided(
            Facts facts,
            LocalDate on,
            PanelOutcome outcome,
            List<ParentId> parents,
            List<ParentId> came,
            @Nullable LocalDate reviewOn) {

        public static Decided of(Facts facts, LocalDate on, PanelRecord record) {
            return new Decided(
                    facts,
                    on,
                    record.decision().outcome(),
                    record.decision().about(),
                    record.attended().parents().stream()
                            .filter(it -> it.attendance() == PanelRecord.Attendance.ATTENDED)
                            .map(PanelRecord.ParentAttendance::parent)
                            .toList(),
                    record.decision().reviewOn());
        }
    }

    record Held(Decided decided) implements PanelEvent {}

    record Adjourned(Facts facts, LocalDate wasFor, LocalDate on, Sitting.Adjournment.Reason reason)
            implements PanelEvent {}

    record Cancelled(Facts facts, LocalDate on, PanelEnd.CancelReason reason) implements PanelEvent {}

    record PreCourtOutcome(Decided decided) implements PanelEvent {}
}
