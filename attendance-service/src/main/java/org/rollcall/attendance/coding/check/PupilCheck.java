package org.rollcall.attendance.coding.check;

import java.util.stream.Stream;

/** A check of one pupil's marks. */
interface PupilCheck {

    Check check();

    Stream<Doubt> doubts(CheckedPupil pupil, Scope scope);
}
