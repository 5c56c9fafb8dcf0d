package org.rollcall.legal.noticetoimprove;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** Where a notice to improve stands, and what may follow. */
public enum NoticeToImproveState {
    ISSUED,
    MONITORING,
    REVIEW_DUE,
    SUCCEEDED,
    FAILED;

    Set<NoticeToImproveState> next() {
        return switch (this) {
            case ISSUED -> Set.of(MONITORING);
            case MONITORING -> Set.of(REVIEW_DUE, FAILED);
            case REVIEW_DUE -> Set.of(SUCCEEDED, FAILED);
            case SUCCEEDED, FAILED -> Set.of();
        };
    }

    NoticeToImproveState become(NoticeToImproveState wanted) {
        if (!next().contains(wanted)) {
            throw Refused.transition(this, wanted, next(), NoticeToImprove.PROVISION);
        }
        return wanted;
    }
}
