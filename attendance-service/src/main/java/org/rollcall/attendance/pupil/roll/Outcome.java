package org.rollcall.attendance.pupil.roll;

/** What became of one entry of a roll. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    /** The number belongs to somebody else. */
    SOMEBODY_ELSE,
    TOO_MANY_STAYS,
    /** The name was deleted from this school's register, and the roll has it still. */
    DELETED_FROM_ROLL
}
