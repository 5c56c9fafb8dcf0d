package org.rollcall.referral.panel.sitting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.invitation.Invitation;

/** One day on which the panel meets, or was to meet. */
public record Sitting(
        LocalDateTime at,
        Narrative place,
        LocalDate plannedOn,
        @Nullable Invitation invitation,
        @Nullable Adjournment adjourned,
        @Nullable PanelRecord record) {

    /** Put off to another day. */
    public record Adjournment(
            LocalDate on, Reason reason, @Nullable Narrative note) {

        /** Why. */
        public enum Reason {
            EVIDENCE_MISSING,
            PARENT_CANNOT_COME,
            CHAIR_CANNOT_COME,
            OTHER
        }
    }

    public static Sitting planned(LocalDateTime at, Narrative place, LocalDate today) {
        return new Sitting(at, place, today, null, null, null);
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    public Sitting inviting(Invitation who) {
        return new Sitting(at, place, plannedOn, who, adjourned, record);
    }

    public Sitting putOff(Adjournment why) {
        return new Sitting(at, place, plannedOn, invitation, why, record);
    }

    public Sitting held(PanelRecord what) {
        return new Sitting(at, place, plannedOn, invitation, adjourned, what);
    }
}
