package org.rollcall.referral;

import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what here. What is not written is refused; schools act only for themselves (see {@link CallersSchool}). */
@Configuration(proxyBeanMethods = false)
class Access {

    private static final String[] SCHOOL = {
        "referral:read", "referral:read-parents", "referral:write", "referral:submit", "referral:withdraw", "case:read",
    };

    private static final String[] READER = {"referral:read", "referral:read-parents", "pupil:read-card", "case:read"};

    private static final String[] TRIAGE = {
        "referral:triage", "referral:decide", "referral:accept", "referral:return", "case:request-legal-action",
    };

    private static final String[] LEADER = {
        "referral:redirect", "referral:refuse", "case:allocate", "case:close",
    };

    @Bean
    AccessTable accessTable() {
        return AccessTable.of()
                .allow(Role.SCHOOL_STAFF, SCHOOL)
                .allow(Role.HEAD_TEACHER, SCHOOL)
                .allow(Role.COURT_OFFICER, READER)
                .allow(Role.ATTENDANCE_OFFICER, READER)
                .allow(Role.ATTENDANCE_OFFICER, TRIAGE)
                .allow(Role.TEAM_LEADER, READER)
                .allow(Role.TEAM_LEADER, TRIAGE)
                .allow(Role.TEAM_LEADER, LEADER)
                .allow(Role.COUNCIL_ADMIN, "council:read", "council:set")
                .build();
    }
}
