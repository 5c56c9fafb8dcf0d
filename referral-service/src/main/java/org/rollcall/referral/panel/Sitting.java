package org.rollcall.referral.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/** One day on which the panel meets, or was to meet. */
record Sitting(
        LocalDateTime at,
        Narrative place,
        LocalDate plannedOn,
        @Nullable Invitation invitation,
        @Nullable Adjournment adjourned,
        @Nullable PanelRecord record) {

    /** Put off to another day. */
    record Adjournment(
            LocalDate on, Reason reason, @Nullable Narrative note) {

        /** Why. */
        enum Reason {
            EVIDENCE_MISSING,
            PARENT_CANNOT_COME,
            CHAIR_CANNOT_COME,
            OTHER
        }
    }

    static Sitting planned(LocalDateTime at, Narrative place, LocalDate today) {
        return new Sitting(at, place, today, null, null, null);
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    Sitting inviting(Invitation who) {
        return new Sitting(at, place, plannedOn, who, adjourned, record);
    }

    Sitting putOff(Adjournment why) {
        return new Sitting(at, place, plannedOn, invitation, why, record);
    }

    Sitting held(PanelRecord what) {
        return new Sitting(at, place, plannedOn, invitation, adjourned, what);
    }
}
