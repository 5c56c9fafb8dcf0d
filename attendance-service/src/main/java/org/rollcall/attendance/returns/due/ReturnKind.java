package org.rollcall.attendance.returns.due;

/** What a school tells the council of a pupil. */
public enum ReturnKind {
    /** A name was entered in the admission register. */
    NEW_PUPIL,
    /** A name was deleted from it. */
    DELETION,
    /** A pupil does not attend regularly, or was absent without leave for ten school days running. */
    ATTENDANCE,
    /** A pupil will miss fifteen days for sickness. */
    SICKNESS;

    /** The kind itself tells of the child's health, so it never stands beside the child's id on a topic. */
    public boolean tellsOfHealth() {
        return this == SICKNESS;
    }

    /** Owed for pupils of compulsory school age alone. */
    public boolean forCompulsoryAgeOnly() {
        return this == ATTENDANCE || this == SICKNESS;
    }
}
