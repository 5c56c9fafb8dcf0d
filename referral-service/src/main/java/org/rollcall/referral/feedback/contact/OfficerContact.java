package org.rollcall.referral.feedback.contact;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.PersonName;

/**
 * How an officer is named and reached in letters.
 *
 * @param subject of the officer's sign-in
 */
record OfficerContact(
        String subject,
        PersonName name,
        @Nullable String telephone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "OfficerContact[%s]".formatted(subject);
    }
}
