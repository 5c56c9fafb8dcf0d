package org.rollcall.referral.panel.sitting;

/** What kind of meeting it is. */
public enum PanelKind {
    ATTENDANCE_PANEL("attendance panel"),
    CASE_CONFERENCE("case conference"),
    /** Chaired by a team leader, where all attempts to improve attendance have been unsuccessful. */
    PRE_COURT("pre-court conference"),
    /** The council's own meeting on whether to go to court. */
    LEGAL_PLANNING("legal planning meeting");

    private final String title;

    PanelKind(String title) {
        this.title = title;
    }

    /** As letters call it. */
    public String title() {
        return title;
    }

    /** Where going to court may be decided. */
    public boolean isBeforeCourt() {
        return this == PRE_COURT || this == LEGAL_PLANNING;
    }

    /** The council may plan its legal action without the parents; every other meeting is with them. */
    public boolean isWithParents() {
        return this != LEGAL_PLANNING;
    }
}
