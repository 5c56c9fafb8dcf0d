package org.rollcall.referral.socialwork.cause;

import java.time.LocalDate;
import java.util.Set;

/**
 * That it was told.
 *
 * @param to the social worker, or the duty desk where nobody knows who it is
 * @param alsoTo who heard of it beside them
 */
public record Sending(LocalDate on, Recipient to, Set<Recipient> alsoTo, Channel channel) {

    /** Who was told. */
    public enum Recipient {
        SOCIAL_WORKER,
        DUTY_DESK,
        VIRTUAL_SCHOOL,
        YOUTH_JUSTICE
    }

    /** How. */
    public enum Channel {
        SECURE_MESSAGE,
        TELEPHONE,
        POST,
        IN_PERSON
    }

    public Sending {
        alsoTo = Set.copyOf(alsoTo);
    }
}
