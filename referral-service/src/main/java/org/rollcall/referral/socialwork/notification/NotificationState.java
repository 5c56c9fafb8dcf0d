package org.rollcall.referral.socialwork.notification;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a notification to a social worker stands, and where it may go from there. */
public enum NotificationState implements State<NotificationState> {
    DUE,
    OVERDUE,
    SENT,
    @End
    ACKNOWLEDGED,
    /** A team leader wrote down why nobody had to be told. */
    @End
    NOT_REQUIRED;

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): tell the child's social worker";

    @Override
    public Set<NotificationState> next() {
        return switch (this) {
            case DUE -> Set.of(OVERDUE, SENT, NOT_REQUIRED);
            case OVERDUE -> Set.of(SENT);
            case SENT -> Set.of(ACKNOWLEDGED);
            case ACKNOWLEDGED, NOT_REQUIRED -> Set.of();
        };
    }

    boolean wasSent() {
        return this == SENT || this == ACKNOWLEDGED;
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
