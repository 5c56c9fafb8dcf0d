package org.rollcall.attendance.audit.record;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes before the registers are opened.
 *
 * @param riskReason why a team leader lets the school have less notice
 * @param noticeOn the day on which the school was told
 * @param visitOn the day of the visit
 */
public record Preparation(
        @Nullable String riskReason,
        @Nullable String riskApprovedBy,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate visitOn,
        @Nullable AuditSample sample) {

    public static final Preparation NONE = new Preparation(null, null, null, null, null);

    public Preparation approved(String reason, String by) {
        return new Preparation(reason, by, noticeOn, visitOn, sample);
    }

    public Preparation notified(LocalDate on, LocalDate visit) {
        return new Preparation(riskReason, riskApprovedBy, on, visit, sample);
    }

    public Preparation with(AuditSample drawn) {
        return new Preparation(riskReason, riskApprovedBy, noticeOn, visitOn, drawn);
    }

    /** Adds what is wrong with the day of a visit. */
    public void checkVisit(Failing failing, AuditPlan plan, LocalDate visit, boolean schoolDay, LocalDate today) {
        failing.when(!schoolDay, "VISIT_NOT_ON_SCHOOL_DAY", "The school has no session on the day.")
                .when(
                        !plan.covers(visit),
                        "VISIT_OUTSIDE_YEAR",
                        "The audit is of its school year: visit by " + plan.lastDay() + ".")
                .when(visit.isBefore(today), "VISIT_IN_PAST", "The visit is yet to come.");
    }

    /**
     * Adds what is wrong with the notice of a visit that no team leader has called a risk.
     *
     * @param earliest the first day that leaves the school its notice; none when its calendar ends before
     */
    public void checkNotice(Failing failing, LocalDate visit, int noticeDays, Optional<LocalDate> earliest) {
        boolean risk = riskReason != null;
        failing.when(
                        !risk && earliest.isEmpty(),
                        "CALENDAR_INCOMPLETE",
                        "The school's calendar ends before %d more school days.".formatted(noticeDays))
                .when(
                        !risk && earliest.filter(visit::isBefore).isPresent(),
                        "NOTICE_TOO_SHORT",
                        "The school has %d school days' notice, so the visit is on %s or later, unless a team leader approves a risk visit."
                                .formatted(
                                        noticeDays,
                                        earliest.map(LocalDate::toString).orElse("")));
    }
}
