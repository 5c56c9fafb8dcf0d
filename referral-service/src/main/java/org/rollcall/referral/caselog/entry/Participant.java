package org.rollcall.referral.caselog.entry;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.family.PersonName;

/** Somebody who took part, or was asked to: by what they are, and by name where it is known. */
public record Participant(
        Role role, @Nullable ParentId parent, @Nullable PersonName name) {

    /** As what they took part. */
    public enum Role {
        PARENT,
        PUPIL,
        SCHOOL,
        COUNCIL,
        SOCIAL_WORKER,
        EARLY_HELP,
        HEALTH,
        POLICE,
        YOUTH_JUSTICE,
        HOUSING,
        VOLUNTARY_SECTOR,
        INTERPRETER,
        OTHER
    }
}
