package org.rollcall.attendance.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes before the registers are opened.
 *
 * @param riskReason why a team leader lets the school have less notice
 * @param noticeOn the day on which the school was told
 * @param visitOn the day of the visit
 */
record Preparation(
        @Nullable String riskReason,
        @Nullable String riskApprovedBy,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate visitOn,
        @Nullable AuditSample sample) {

    static final Preparation NONE = new Preparation(null, null, null, null, null);

    Preparation approved(String reason, String by) {
        return new Preparation(reason, by, noticeOn, visitOn, sample);
    }

    Preparation notified(LocalDate on, LocalDate visit) {
        return new Preparation(riskReason, riskApprovedBy, on, visit, sample);
    }

    Preparation with(AuditSample drawn) {
        return new Preparation(riskReason, riskApprovedBy, noticeOn, visitOn, drawn);
    }
}
