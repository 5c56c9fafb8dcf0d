package org.rollcall.referral.socialwork.notification;

import java.util.Locale;

/** A step of a notification, who may take it, and where it leads. */
enum NotificationAction {
    SENDING("social-worker:tell", NotificationState.SENT),
    ACKNOWLEDGEMENT("social-worker:record", NotificationState.ACKNOWLEDGED),
    WAIVER("social-worker:waive", NotificationState.NOT_REQUIRED);

    private final String authority;
    private final NotificationState leadsTo;

    NotificationAction(String authority, NotificationState leadsTo) {
        this.authority = authority;
        this.leadsTo = leadsTo;
    }

    String authority() {
        return authority;
    }

    boolean isOpenIn(NotificationState state) {
        return state.next().contains(leadsTo);
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
