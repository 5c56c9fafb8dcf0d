package org.rollcall.referral.caselog.entry;

/** What is done in casework. */
public enum EntryKind {
    HOME_VISIT,
    MEETING,
    /** With the parents, about what would help the child to come to school. */
    PARENT_SUPPORT_MEETING,
    CALL,
    LETTER,
    AGENCY_LIAISON,
    DIRECT_WORK,
    /** An interview under caution (Police and Criminal Evidence Act 1984, Code C). */
    IUC,
    OTHER
}
