package org.rollcall.attendance.pupil;

/** Whose a number is that is not the first of a record: the record is found by it as by its first. */
record PupilNumber(String pupilId) {}
