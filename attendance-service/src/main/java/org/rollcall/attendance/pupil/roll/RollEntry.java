package org.rollcall.attendance.pupil.roll;

import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.stay.Enrolment;

/**
 * What one entry of a school's roll says about a pupil.
 *
 * @param enrolment the stay at the school; its year group is the one of the day on which it was said
 */
public record RollEntry(Upn upn, PersonName name, BirthDate birthDate, Enrolment enrolment, Said said) {}
