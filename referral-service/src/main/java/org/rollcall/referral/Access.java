package org.rollcall.referral;

import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what here. What is not written is refused; schools act only for themselves (see {@link CallersSchool}). */
@Configuration(proxyBeanMethods = false)
class Access {

    private static final String[] SCHOOL = {
        "referral:read",
        "referral:read-parents",
        "referral:write",
        "referral:submit",
        "referral:withdraw",
        "checklist:read",
        "case:read",
    };

    /** What a school reads of what the council tells it. */
    private static final String[] SCHOOLS_POST = {"letter:read", "feedback:read", "nominated-person:read"};

    private static final String[] POST = {
        "letter:read", "feedback:read", "nominated-person:read", "officer-contact:read", "letter-template:read",
    };

    private static final String[] WRITES = {
        "letter:order", "letter-template:write", "nominated-person:write", "officer-contact:write",
    };

    private static final String[] TEMPLATES = {
        "letter-template:read", "letter-template:write", "letter-template:publish",
    };

    private static final String[] READER = {
        "referral:read", "referral:read-parents", "checklist:read", "pupil:read-card", "case:read",
    };

    private static final String[] OWN_WORK = {"duty:read", "caseload:read", "time:read", "time:record"};

    private static final String[] TRIAGE = {
        "referral:triage", "referral:decide", "referral:accept", "referral:return", "case:request-legal-action",
    };

    private static final String[] LEADER = {
        "referral:redirect", "referral:refuse",
    };

    private static final String[] OFFICER = {
        "case:work", "case:close", "named-officer:read", "named-officer:list", "conflict:declare",
    };

    private static final String[] ALLOCATING = {
        "case:allocate", "case:step-down", "case:transfer", "case:reopen", "named-officer:set", "officer:hand-over",
    };

    private static final String[] SUPPORT_READER = {"support:read", "social-worker:read", "partner-referral:read"};

    private static final String[] SUPPORT = {
        "support:write",
        "support:answer-lead",
        "partner-referral:write",
        "social-worker:record",
        "social-worker:tell",
        "virtual-school:read",
    };

    private static final String[] SUPPORT_OF_SCHOOL = {
        "support:read", "support:answer-lead", "social-worker:read", "social-worker:tell",
    };

    private static final String[] FILES = {"attachment:read", "attachment:add", "attachment:withdraw"};

    private static final String[] LOG = {"case-log:read", "case-log:write"};

    /** Contracts and panels; a school proposes and keeps contracts of its own. */
    private static final String[] SCHOOLS_CONTRACTS = {"contract:read", "contract:write", "panel:read"};

    private static final String[] MEETING_READER = {"contract:read", "panel:read", "interview:read"};

    private static final String[] CONVENER = {
        "contract:write", "contract:note", "panel:convene", "panel:decide", "interview:conduct",
    };

    @Bean
    AccessTable accessTable() {
        return AccessTable.of()
                .allow(Role.COUNCIL_ADMIN, "checklist:read", "checklist:set")
                .allow(Role.ATTENDANCE_OFFICER, "referral:raise")
                .allow(Role.TEAM_LEADER, "referral:raise")
                .allow(Role.COURT_OFFICER, "referral:read-shielded-address")
                .allow(Role.SCHOOL_STAFF, FILES)
                .allow(Role.SCHOOL_STAFF, "case-log:read")
                .allow(Role.HEAD_TEACHER, FILES)
                .allow(Role.HEAD_TEACHER, "case-log:read")
                .allow(Role.COURT_OFFICER, "attachment:read", "case-log:read")
                .allow(Role.ATTENDANCE_OFFICER, FILES)
                .allow(Role.ATTENDANCE_OFFICER, LOG)
                .allow(Role.TEAM_LEADER, FILES)
                .allow(Role.TEAM_LEADER, LOG)
                .allow(Role.SCHOOL_STAFF, SCHOOL)
                .allow(Role.SCHOOL_STAFF, SCHOOLS_POST)
                .allow(Role.HEAD_TEACHER, SCHOOLS_POST)
                .allow(Role.HEAD_TEACHER, "nominated-person:write")
                .allow(Role.COURT_OFFICER, POST)
                .allow(Role.ATTENDANCE_OFFICER, POST)
                .allow(Role.ATTENDANCE_OFFICER, WRITES)
                .allow(Role.TEAM_LEADER, POST)
                .allow(Role.TEAM_LEADER, WRITES)
                .allow(Role.TEAM_LEADER, "letter-template:publish")
                .allow(Role.COUNCIL_ADMIN, TEMPLATES)
                .allow(Role.HEAD_TEACHER, SCHOOL)
                .allow(Role.COURT_OFFICER, READER)
                .allow(Role.ATTENDANCE_OFFICER, READER)
                .allow(Role.ATTENDANCE_OFFICER, TRIAGE)
                .allow(Role.TEAM_LEADER, READER)
                .allow(Role.TEAM_LEADER, TRIAGE)
                .allow(Role.TEAM_LEADER, LEADER)
                .allow(Role.SCHOOL_STAFF, "named-officer:read")
                .allow(Role.HEAD_TEACHER, "named-officer:read")
                .allow(Role.COURT_OFFICER, "named-officer:read")
                .allow(Role.ATTENDANCE_OFFICER, OFFICER)
                .allow(Role.TEAM_LEADER, OFFICER)
                .allow(Role.TEAM_LEADER, ALLOCATING)
                .allow(Role.COUNCIL_ADMIN, "council:read", "council:set")
                .allow(Role.COUNCIL_ADMIN, "retention:read", "retention:hold")
                .allow(Role.AUDITOR, "retention:read", "trail:read")
                .allow(Role.SCHOOL_STAFF, SUPPORT_OF_SCHOOL)
                .allow(Role.HEAD_TEACHER, SUPPORT_OF_SCHOOL)
                .allow(Role.COURT_OFFICER, "support:read")
                .allow(Role.ATTENDANCE_OFFICER, SUPPORT_READER)
                .allow(Role.ATTENDANCE_OFFICER, SUPPORT)
                .allow(Role.TEAM_LEADER, SUPPORT_READER)
                .allow(Role.TEAM_LEADER, SUPPORT)
                .allow(Role.TEAM_LEADER, "social-worker:waive")
                .allow(Role.ATTENDANCE_OFFICER, OWN_WORK)
                .allow(Role.TEAM_LEADER, OWN_WORK)
                .allow(Role.TEAM_LEADER, "caseload:read-team")
                .allow(Role.COURT_OFFICER, "duty:read")
                .allow(Role.SCHOOL_STAFF, "duty:read")
                .allow(Role.HEAD_TEACHER, "duty:read")
                .allow(Role.SCHOOL_STAFF, SCHOOLS_CONTRACTS)
                .allow(Role.HEAD_TEACHER, SCHOOLS_CONTRACTS)
                .allow(Role.COURT_OFFICER, MEETING_READER)
                .allow(Role.ATTENDANCE_OFFICER, MEETING_READER)
                .allow(Role.ATTENDANCE_OFFICER, CONVENER)
                .allow(Role.TEAM_LEADER, MEETING_READER)
                .allow(Role.TEAM_LEADER, CONVENER)
                .build();
    }
}
