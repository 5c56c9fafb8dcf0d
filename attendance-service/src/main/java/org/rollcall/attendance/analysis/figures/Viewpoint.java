package org.rollcall.attendance.analysis.figures;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.PupilYear.Shared;

/** Whether a school's figures are its own or its part of the council's, in which every pupil and session counts once. */
public enum Viewpoint {
    SCHOOL,
    COUNCIL;

    String counted(PupilYear pupil) {
        Shared shared = pupil.shared();
        return this == SCHOOL || shared == null ? pupil.letters() : shared.letters();
    }

    /** The sessions on which the pupil is judged; null when another school's part holds the pupil. */
    @Nullable String judged(PupilYear pupil) {
        Shared shared = pupil.shared();
        return this == SCHOOL || shared == null ? pupil.letters() : shared.judged();
    }
}
