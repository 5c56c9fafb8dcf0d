package org.rollcall.attendance.audit.finding;

import static org.rollcall.attendance.audit.finding.Severity.MAJOR;
import static org.rollcall.attendance.audit.finding.Severity.MINOR;
import static org.rollcall.attendance.audit.finding.Severity.SERIOUS;

import org.rollcall.attendance.coding.doubt.Check;

/** What an audit can find, the regulation that it is held against, and how grave it usually is. */
public enum FindingCode {
    ADM_MISSING_FIELD("Admission register lacks a required entry", "reg. 8", MINOR),
    ADM_ENTRY_DELAY("Pupil entered in the admission register late", "reg. 8", MINOR),
    DEL_NO_RETURN("Name deleted without a return to the council", "reg. 13(4)", MAJOR),
    DEL_WRONG_GROUND("Name deleted on a ground that was not met", "reg. 9", SERIOUS),
    DEL_RETROSPECTIVE("Name deleted with a date that had passed", "reg. 9", SERIOUS),
    DEL_NO_EVIDENCE("Name deleted without evidence of the ground", "reg. 9", MAJOR),
    RET_NEWPUPIL_LATE("New pupil return late", "reg. 13(1)", MINOR),
    RET_TENDAY_MISSING("Return of ten days' absence not made", "reg. 13", MAJOR),
    RET_SICKNESS_MISSING("Sickness return not made", "reg. 13", MAJOR),
    ATT_BLANK_MARK("Sessions without a mark", "reg. 10(1)", MAJOR),
    ATT_N_OVER_5_DAYS("Code N older than five school days", "reg. 10(7)-(9)", MINOR),
    ATT_AMENDMENT_NO_AUDIT_TRAIL("Amended mark without its reason", "regs 7 and 10", MAJOR),
    ATT_CODE_NOT_NATIONAL("Code that is not in the regulations", "reg. 10", MINOR),
    ATT_WRONG_CODE("Code used outside its conditions", "reg. 10", MAJOR),
    ATT_B_NO_DETAIL("Activity not recorded", "reg. 10", MINOR),
    ATT_D_NO_OTHER_SCHOOL("Code D without dual registration", "regs 9 and 10", MAJOR),
    ATT_C_NO_APPROVAL("Leave without a record of its approval", "reg. 11", MAJOR),
    ATT_K_NO_PROVISION("Code K without the provision arranged", "reg. 10", MAJOR),
    ATT_I_NO_CONTACT("Long illness without contact with the family", "reg. 10", MINOR),
    ATT_O_NO_VISIT("Unexplained absence without a home visit", "reg. 10", MAJOR),
    ATT_CLOSING_TIME("Arrivals recorded against the register's closing time", "reg. 10", MINOR),
    ATT_SESSION_COUNT("Sessions not those of the school's calendar", "reg. 10", MINOR),
    ATT_PATTERN("Pattern that no single mark explains", "reg. 10", MAJOR),
    PTT_NO_PLAN("Part-time timetable without a plan", "reg. 10", MAJOR),
    RETENTION_UNDER_6_YEARS("Register entries not kept for six years", "reg. 7", MAJOR);

    private final String title;
    private final String regulation;
    private final Severity usual;

    FindingCode(String title, String regulation, Severity usual) {
        this.title = title;
        this.regulation = regulation;
        this.usual = usual;
    }

    public String title() {
        return title;
    }

    public String regulation() {
        return "SI 2024/208 " + regulation;
    }

    public Severity usual() {
        return usual;
    }

    /** What an automatic check that failed is found as. */
    public static FindingCode of(Check check) {
        return switch (check) {
            case N_OVER_FIVE_SCHOOL_DAYS -> ATT_N_OVER_5_DAYS;
            case MISSING_MARK -> ATT_BLANK_MARK;
            case OPEN_TOO_LONG, L_AFTER_CLOSE, U_BEFORE_CLOSE -> ATT_CLOSING_TIME;
            case ACTIVITY_NOT_SHOWN -> ATT_B_NO_DETAIL;
            case PART_TIME_WITHOUT_PLAN -> PTT_NO_PLAN;
            case LEAVE_LIKE_HOLIDAY, LEAVE_BLANKET, LEAVE_NOT_SHOWN -> ATT_C_NO_APPROVAL;
            case DUAL_WITHOUT_OTHER_SCHOOL -> ATT_D_NO_OTHER_SCHOOL;
            case PROVISION_NOT_SHOWN -> ATT_K_NO_PROVISION;
            case OLD_CODE, CODE_NOT_NATIONAL -> ATT_CODE_NOT_NATIONAL;
            case AMENDED_WITHOUT_REASON -> ATT_AMENDMENT_NO_AUDIT_TRAIL;
            case CLOSED_ON_SCHOOL_DAY -> ATT_SESSION_COUNT;
            case NO_VISIT_WHILE_ABSENT -> ATT_O_NO_VISIT;
            case NO_CONTACT_WHILE_ILL -> ATT_I_NO_CONTACT;
            case PATTERN_OF_ACTIVITY, CHANGED_LATE, SAME_CODE_FOR_YEAR -> ATT_PATTERN;
            case WRONG_HALF,
                    X_OF_COMPULSORY_AGE,
                    EXCLUDED_BEYOND_FIVE_DAYS,
                    STUDY_OUTSIDE_EXAMINATIONS,
                    CLOSURE_WHILE_OPEN,
                    PRESENT_THEN_ABSENT,
                    RELIGIOUS_BEYOND_LIMIT,
                    INTERVIEWS_BEYOND_LIMIT,
                    TRAVEL_BEYOND_LIMIT -> ATT_WRONG_CODE;
        };
    }
}
