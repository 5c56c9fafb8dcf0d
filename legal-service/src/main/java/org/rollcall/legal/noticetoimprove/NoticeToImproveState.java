package org.rollcall.legal.noticetoimprove;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a notice to improve stands, and what may follow. */
public enum NoticeToImproveState implements State<NoticeToImproveState> {
    ISSUED,
    MONITORING,
    REVIEW_DUE,
    @End
    SUCCEEDED,
    @End
    FAILED;

    @Override
    public Set<NoticeToImproveState> next() {
        return switch (this) {
            case ISSUED -> Set.of(MONITORING);
            case MONITORING -> Set.of(REVIEW_DUE, FAILED);
            case REVIEW_DUE -> Set.of(SUCCEEDED, FAILED);
            case SUCCEEDED, FAILED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return NoticeToImprove.PROVISION;
    }
}
