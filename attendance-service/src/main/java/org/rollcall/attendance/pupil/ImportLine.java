package org.rollcall.attendance.pupil;

/** A line of an import that may be taken up again. */
public record ImportLine(String importId, long line) {}
