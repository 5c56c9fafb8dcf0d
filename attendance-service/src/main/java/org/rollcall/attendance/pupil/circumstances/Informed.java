package org.rollcall.attendance.pupil.circumstances;

/** Who was told of a part-time timetable. */
public enum Informed {
    COUNCIL,
    SOCIAL_WORKER,
    SEND_TEAM,
    VIRTUAL_SCHOOL
}
