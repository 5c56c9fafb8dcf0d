package org.rollcall.referral.consultation;

/** What a social worker thinks of legal action. */
public enum SocialWorkersView {
    IN_FAVOUR,
    AGAINST,
    NO_VIEW
}
