package org.rollcall.attendance.school;

/** The ages that a school teaches. */
enum SchoolPhase {
    NURSERY,
    PRIMARY,
    MIDDLE,
    SECONDARY,
    ALL_THROUGH,
    SIXTEEN_PLUS
}
