package org.rollcall.referral;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.springframework.security.access.AccessDeniedException;

/** Whether a caller works on a case: the officer to whom it is allocated, and any team leader. */
public final class OfficerOfCase {

    private OfficerOfCase() {}

    /** @param officer the subject of the allocated officer's sign-in */
    public static boolean is(Caller caller, @Nullable String officer) {
        return caller.has(Role.TEAM_LEADER)
                || (caller.has(Role.ATTENDANCE_OFFICER) && caller.subject().equals(officer));
    }

    public static void require(Caller caller, @Nullable String officer) {
        if (!is(caller, officer)) {
            throw new AccessDeniedException("for the officer of the case or a team leader");
        }
    }
}
