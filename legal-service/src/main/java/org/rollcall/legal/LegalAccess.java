package org.rollcall.legal;

import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what here. Everybody named works for the council; a school is told by the referral service. */
@Configuration(proxyBeanMethods = false)
class LegalAccess {

    private static final String[] READING = {
        "code-of-conduct:read", "enforcement-case:read", "notice-to-improve:read", "penalty-notice:read"
    };
    private static final String[] IMPROVEMENT = {"notice-to-improve:issue", "notice-to-improve:conclude"};

    @Bean
    AccessTable accessTable() {
        return AccessTable.of()
                .allow(Role.ATTENDANCE_OFFICER, READING)
                .allow(Role.ATTENDANCE_OFFICER, IMPROVEMENT)
                .allow(Role.ATTENDANCE_OFFICER, "penalty-notice:read-letter")
                .allow(Role.TEAM_LEADER, READING)
                .allow(Role.TEAM_LEADER, IMPROVEMENT)
                .allow(Role.TEAM_LEADER, "enforcement-case:decide", "penalty-notice:read-letter")
                .allow(Role.COURT_OFFICER, READING)
                .allow(Role.COURT_OFFICER, IMPROVEMENT)
                .allow(Role.COURT_OFFICER, "enforcement-case:decide", "penalty-notice:read-letter")
                .allow(Role.COURT_OFFICER, "penalty-notice:read-shielded-letter")
                .allow(Role.COURT_OFFICER, "penalty-notice:check", "penalty-notice:issue")
                .allow(Role.COURT_OFFICER, "penalty-notice:record-payment")
                .allow(Role.COUNCIL_ADMIN, "code-of-conduct:publish", "code-of-conduct:read")
                .allow(Role.COUNCIL_ADMIN, "retention:read", "retention:hold")
                .allow(Role.AUDITOR, READING)
                .allow(Role.AUDITOR, "retention:read", "trail:read")
                .allow(Role.AUDITOR, "penalty-notice:read-letter")
                .build();
    }
}
