package org.rollcall.referral.letter.sent;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.letter.LetterOrder.Recipient;

/** To whom a letter went; the address is on the letter alone. */
record Addressed(
        Kind kind,
        @Nullable ParentId parent,
        @Nullable SchoolUrn school,
        @Nullable PersonName name) {

    /** What the recipient is. */
    enum Kind {
        PARENT,
        SCHOOL,
        OTHER,
        FILE
    }

    static Addressed of(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Parent parent -> new Addressed(Kind.PARENT, parent.id(), null, null);
            case Recipient.School school -> new Addressed(Kind.SCHOOL, null, school.urn(), null);
            case Recipient.Other other -> new Addressed(Kind.OTHER, null, null, new PersonName(other.name()));
            case Recipient.File file -> new Addressed(Kind.FILE, null, null, null);
        };
    }
}
