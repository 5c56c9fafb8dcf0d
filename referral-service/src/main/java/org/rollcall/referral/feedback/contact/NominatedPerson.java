package org.rollcall.referral.feedback.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.family.PostalAddress;

/**
 * The member of a school's staff to whom the council's feedback goes.
 *
 * @param schoolName as an envelope says it
 * @param address of the school
 * @param namedBy the subject of whoever named them
 */
record NominatedPerson(
        SchoolUrn school,
        String schoolName,
        @Nullable PostalAddress address,
        PersonName name,
        @Nullable String jobTitle,
        @Nullable Email email,
        LocalDate since,
        String namedBy) {

    /** An e-mail address. Never printed. */
    record Email(String text) {

        @Override
        public String toString() {
            return "Email[withheld]";
        }
    }
}
