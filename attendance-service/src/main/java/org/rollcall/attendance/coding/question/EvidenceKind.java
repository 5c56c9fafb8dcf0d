package org.rollcall.attendance.coding.question;

/** What a school can put on record with an answer, where its register cannot hold it. */
public enum EvidenceKind {
    ACTIVITY,
    PROVISION,
    LEAVE_APPROVAL,
    LICENCE,
    SUSPENSION_NOTICE,
    PART_TIME_PLAN,
    DUAL_REGISTRATION,
    HOME_VISIT,
    PARENT_CONTACT,
    REASON_FOR_CHANGE,
    OTHER
}
