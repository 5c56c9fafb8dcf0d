package org.rollcall.attendance.audit.record;

/** Which issue of a report it is; each is kept as it was sent. */
public enum ReportIssue {
    /** Before it is told to the school; made anew each time it is asked for. */
    DRAFT("Draft, not shared with the school"),
    FOR_CHECKING("For factual checking by the school"),
    FINAL("Final report");

    private final String words;

    ReportIssue(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
