package org.rollcall.attendance.cohort.list;

/** What an inspector would ask about at once. */
public enum Attention {
    /** The plan has ended, and the register does not show the pupil back full time. */
    PLAN_EXPIRED,
    /** The day of the review has passed without one. */
    REVIEW_OVERDUE,
    /** No plan or support is recorded. */
    NO_PLAN,
    /** No parent has agreed to the timetable. */
    NO_PARENT_AGREEMENT,
    /** The child has a social worker or special educational needs, and those people were not told. */
    NOT_INFORMED,
    /** Nobody knows where the child goes. */
    DESTINATION_UNKNOWN,
    /** A return that the law asks for was not sent in time. */
    RETURN_LATE
}
