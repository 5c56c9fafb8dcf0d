package org.rollcall.legal.enforcementcase;

import java.time.LocalDate;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;

/** What the case reads of this service's own {@code penalty-notice.expired-unpaid.v1}. */
record ExpiredUnpaid(
        NoticeId noticeId,
        EnforcementCaseId enforcementCaseId,
        ParentId parentId,
        LocalDate expiredOn,
        LocalDate lastDayToLay) {

    ProsecutionDecision asDecision() {
        return new ProsecutionDecision(noticeId, parentId, expiredOn, lastDayToLay);
    }
}
