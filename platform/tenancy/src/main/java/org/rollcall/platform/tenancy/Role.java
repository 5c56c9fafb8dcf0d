package org.rollcall.platform.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person or a system may be, as the identity provider names it in {@code realm_access.roles}. */
public enum Role {
    ATTENDANCE_OFFICER,
    TEAM_LEADER,
    COURT_OFFICER,
    CME_OFFICER,
    LICENSING_OFFICER,
    COUNCIL_ADMIN,
    AUDITOR,
    SCHOOL_STAFF,
    HEAD_TEACHER,
    EMPLOYER,
    PRODUCER,
    CHAPERONE,
    PARENT,
    SYSTEM;

    private final String claim = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The role's name in a token, such as {@code attendance-officer}. */
    public String claim() {
        return claim;
    }

    /** Empty for the identity provider's own roles, which mean nothing here. */
    static Optional<Role> named(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }

    boolean councilSide() {
        return switch (this) {
            case ATTENDANCE_OFFICER,
                    TEAM_LEADER,
                    COURT_OFFICER,
                    CME_OFFICER,
                    LICENSING_OFFICER,
                    COUNCIL_ADMIN,
                    AUDITOR -> true;
            case SCHOOL_STAFF, HEAD_TEACHER, EMPLOYER, PRODUCER, CHAPERONE, PARENT, SYSTEM -> false;
        };
    }

    boolean actsForSchools() {
        return this == SCHOOL_STAFF || this == HEAD_TEACHER || this == SYSTEM;
    }
}
