package org.rollcall.legal.penaltynotice;

import org.jspecify.annotations.Nullable;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.correspondence.PostalAddress;

/**
 * Names and addresses as they were on the day of issue; later changes elsewhere do not reach them.
 *
 * @param addressConfidential the parent's address is shown only to those who must write to it; not known of the earliest notices
 */
public record Addressees(
        PersonName parent,
        PostalAddress parentAddress,
        @Nullable Boolean addressConfidential,
        PersonName child,
        boolean livesWithParent,
        String school) {

    public static final String CONFIDENTIALITY = "UK GDPR Art. 5(1)(f); Data Protection Act 2018 s.40";

    /** So also where nobody asked: an address that was shown cannot be taken back. */
    boolean addressMayBeConfidential() {
        return !Boolean.FALSE.equals(addressConfidential);
    }
}
