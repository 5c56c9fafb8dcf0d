package org.rollcall.attendance.pupil.stay;

/** Whether a school is the one where a pupil mainly attends (School Attendance (Pupil Registration) (England) Regulations 2024). */
public enum StayKind {
    MAIN,
    /** Registered at a second school, such as alternative provision or a hospital school. */
    SUBSIDIARY
}
