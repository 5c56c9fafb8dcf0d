package org.rollcall.referral.panel;

/** What kind of meeting it is. */
enum PanelKind {
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
    String title() {
        return title;
    }

    /** Where going to court may be decided. */
    boolean isBeforeCourt() {
        return this == PRE_COURT || this == LEGAL_PLANNING;
    }

    /** The council may plan its legal action without the parents; every other meeting is with them. */
    boolean isWithParents() {
        return this != LEGAL_PLANNING;
    }
}
