package org.rollcall.platform.retention;

/** Why a record must not go although its time is over. */
public enum HoldReason {
    APPEAL,
    COMPLAINT,
    OMBUDSMAN,
    SUBJECT_ACCESS_REQUEST,
    CHILD_PROTECTION_INQUIRY
}
