package org.rollcall.attendance.pupil.roll;

/** A line of an import that may be taken up again. */
public record ImportLine(String importId, long line) {}
