package org.rollcall.attendance.audit;

/** A number of the audit that a council may set; all of them are practice. */
enum AuditNumber {
    NOTICE_DAYS("audit.notice-days", 10, 1, 40, "School days of notice before an audit visit"),
    DRAFT_DAYS("audit.draft-days", 10, 1, 40, "School days from the visit to the draft report"),
    CHALLENGE_DAYS("audit.challenge-days", 10, 1, 40, "School days in which a school may challenge facts"),
    FOLLOW_UP_DAYS("audit.follow-up-days", 30, 1, 120, "School days from agreement to the follow-up"),
    SAMPLE_PUPILS("audit.sample-pupils", 20, 1, 60, "Pupils in the sample of an audit"),
    SAMPLE_WEEKS("audit.sample-weeks", 3, 1, 12, "School weeks in the sample of an audit");

    private final String key;
    private final int standard;
    private final int least;
    private final int most;
    private final String meaning;

    AuditNumber(String key, int standard, int least, int most, String meaning) {
        this.key = key;
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    int standard() {
        return standard;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    String meaning() {
        return meaning;
    }
}
