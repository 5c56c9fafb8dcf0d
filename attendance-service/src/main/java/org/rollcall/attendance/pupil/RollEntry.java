package org.rollcall.attendance.pupil;

/** What one line of a school's roll says about a pupil. */
record RollEntry(Upn upn, PersonName name, BirthDate birthDate, Enrolment enrolment, Said said) {}
