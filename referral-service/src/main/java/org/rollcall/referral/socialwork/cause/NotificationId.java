package org.rollcall.referral.socialwork.cause;

/** A notification to a social worker. */
public record NotificationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
