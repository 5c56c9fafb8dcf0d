package org.rollcall.attendance.pupil;

/** Something that one school keeps of a pupil: another school of the same child neither sees nor changes it. */
interface OfSchool extends Dated {

    String schoolUrn();
}
