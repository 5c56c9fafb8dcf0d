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
                .allow(ATTENDANCE_OFFICER, "mark-conflict:decide")
                .allow(ATTENDANCE_OFFICER, caseworker())
                .allow(TEAM_LEADER, officer())
                .allow(TEAM_LEADER, "mark-conflict:decide")
                .allow(TEAM_LEADER, caseworker())
                .allow(COURT_OFFICER, officer())
                .allow(COURT_OFFICER, "pupil:record", "pupil:address", "pupil:shielded-address", "pupil:social-care")
                .allow(CME_OFFICER, officer())
                .allow(CME_OFFICER, caseworker())
                .allow(COUNCIL_ADMIN, "pattern:read", "pattern:set")
                .allow(TEAM_LEADER, "pattern:set")
                .allow(LICENSING_OFFICER, "council:read", "school:read", "pupil:read", "pupil:identify", "pupil:search")
                .allow(AUDITOR, "council:read", "school:read", "pupil:read", "retention:read", "trail:read")
                .allow(COUNCIL_ADMIN, "retention:read", "retention:hold")
                .allow(SCHOOL_STAFF, schoolSide())
                .allow(SCHOOL_STAFF, keeper())
                .allow(HEAD_TEACHER, schoolSide())
                .allow(HEAD_TEACHER, keeper())
                .allow(HEAD_TEACHER, "pupil:shielded-address")
                .allow(ATTENDANCE_OFFICER, reviewer())
                .allow(TEAM_LEADER, reviewer())
                .allow(TEAM_LEADER, "audit:lead")
                .allow(SCHOOL_STAFF, reviewed())
                .allow(HEAD_TEACHER, reviewed())
                .allow(HEAD_TEACHER, "audit:agree")
                .allow(SYSTEM, "school:read", "roll:import", "register:upload", "pupil:read")
                .allow(ATTENDANCE_OFFICER, tracker())
                .allow(TEAM_LEADER, tracker())
                .allow(CME_OFFICER, "tracker:read", "cohort:read")
                .allow(SCHOOL_STAFF, tracker())
                .allow(HEAD_TEACHER, tracker())
                .allow(COUNCIL_ADMIN, "figures:read", "council-figures:read", "neighbours:name")
                .allow(ATTENDANCE_OFFICER, "figures:read", "council-figures:read")
                .allow(TEAM_LEADER, "figures:read", "council-figures:read", "neighbours:name")
                .allow(COURT_OFFICER, "figures:read", "council-figures:read")
                .allow(CME_OFFICER, "figures:read", "council-figures:read")
                .allow(AUDITOR, "figures:read", "council-figures:read")
                .allow(SCHOOL_STAFF, "figures:read")
                .allow(HEAD_TEACHER, "figures:read")
                .allow(SYSTEM, "figures:read")
                .allow(ATTENDANCE_OFFICER, rollsOfSchools())
                .allow(TEAM_LEADER, rollsOfSchools())
                .allow(CME_OFFICER, rollsOfSchools())
                .allow(CME_OFFICER, "deletion:record-enquiries")
                .allow(TEAM_LEADER, "deletion:record-enquiries")
                .allow(SCHOOL_STAFF, ownRoll())
                .allow(HEAD_TEACHER, ownRoll())
                .allow(HEAD_TEACHER, "deletion:confirm")
                .build();
    }

    private static String[] tracker() {
        return new String[] {"tracker:read", "tracker:record", "tracker:move", "cohort:read"};
    }

    private static String[] officer() {
        return new String[] {
            "council:read",
            "school:read",
            "pupil:read",
            "pupil:identify",
            "pupil:search",
            "attendance:read",
            "pattern:read"
        };
    }

    /** Officers who work with the family: health and social care are theirs to know, a shielded address is not. */
    private static String[] caseworker() {
        return new String[] {
            "pupil:record",
            "pupil:address",
            "pupil:health",
            "pupil:social-care",
            "pupil:keep-social-care",
            "same-child:decide"
        };
    }

    /** The people who keep a school's records. That a child has a social worker is theirs to know, why is not. */
    private static String[] keeper() {
        return new String[] {"pupil:record", "pupil:keep", "pupil:address", "pupil:health", "pupil:social-care-flag"};
    }

    /** Those who review a school's coding and audit its registers. */
    private static String[] reviewer() {
        return new String[] {
            "coding-programme:choose", "coding-review:read", "coding-review:check", "audit:read", "audit:conduct"
        };
    }

    /** Those whose registers are reviewed and audited. */
    private static String[] reviewed() {
        return new String[] {"coding-review:read", "coding-query:answer", "audit:read", "audit:show-evidence"};
    }

    private static String[] schoolSide() {
        return new String[] {
            "school:read", "pupil:read", "pupil:identify", "pupil:search", "attendance:read", "mark-conflict:decide"
        };
    }

    private static String[] rollsOfSchools() {
        return new String[] {"deletion:read", "deletion:check", "return:read", "return:receive"};
    }

    private static String[] ownRoll() {
        return new String[] {"deletion:read", "deletion:propose", "return:read", "return:send"};
    }
}
