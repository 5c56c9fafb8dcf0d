package org.rollcall.attendance.pupil.circumstances;

/** Something that one school keeps of a pupil: another school of the same child neither sees nor changes it. */
public interface OfSchool extends Dated {

    String schoolUrn();
}
