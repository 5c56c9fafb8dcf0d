package org.rollcall.attendance;

import static org.rollcall.platform.tenancy.Role.ATTENDANCE_OFFICER;
import static org.rollcall.platform.tenancy.Role.AUDITOR;
import static org.rollcall.platform.tenancy.Role.CME_OFFICER;
import static org.rollcall.platform.tenancy.Role.COUNCIL_ADMIN;
import static org.rollcall.platform.tenancy.Role.COURT_OFFICER;
import static org.rollcall.platform.tenancy.Role.HEAD_TEACHER;
import static org.rollcall.platform.tenancy.Role.LICENSING_OFFICER;
import static org.rollcall.platform.tenancy.Role.SCHOOL_STAFF;
import static org.rollcall.platform.tenancy.Role.SYSTEM;
import static org.rollcall.platform.tenancy.Role.TEAM_LEADER;

import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may do what here. {@code pupil:identify} adds names, birth dates and UPNs to a pupil that one may read; codes can tell of
 * health or religion, so reading attendance is a right of its own.
 */
@Configuration(proxyBeanMethods = false)
class AttendanceAccess {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of()
                .allow(
                        COUNCIL_ADMIN,
                        "council:onboard",
                        "council:set",
                        "council:read",
                        "school:record",
                        "school:read",
                        "roll:import")
                .allow(ATTENDANCE_OFFICER, officer())
                .allow(TEAM_LEADER, officer())
                .allow(COURT_OFFICER, officer())
                .allow(CME_OFFICER, officer())
                .allow(LICENSING_OFFICER, "council:read", "school:read", "pupil:read", "pupil:identify")
                .allow(AUDITOR, "council:read", "school:read", "pupil:read")
                .allow(SCHOOL_STAFF, schoolSide())
                .allow(HEAD_TEACHER, schoolSide())
                .allow(SYSTEM, "school:read", "roll:import", "register:upload", "pupil:read")
                .build();
    }

    private static String[] officer() {
        return new String[] {"council:read", "school:read", "pupil:read", "pupil:identify", "attendance:read"};
    }

    private static String[] schoolSide() {
        return new String[] {"school:read", "pupil:read", "pupil:identify", "attendance:read"};
    }
}
