package org.rollcall.referral.socialwork;

/** A notification to a social worker. */
record NotificationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
