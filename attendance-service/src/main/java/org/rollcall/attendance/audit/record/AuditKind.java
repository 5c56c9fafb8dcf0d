package org.rollcall.attendance.audit.record;

/** What an audit looks at; a school has one annual audit in a school year. */
public enum AuditKind {
    ANNUAL("Annual register audit"),
    THEMED("Themed register audit"),
    FOLLOW_UP("Follow-up audit"),
    ADMISSION_REGISTER("Audit of the admission register"),
    ATTENDANCE_REGISTER("Audit of the attendance register");

    private final String title;

    AuditKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
