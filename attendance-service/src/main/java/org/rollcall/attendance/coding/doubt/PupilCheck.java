package org.rollcall.attendance.coding.doubt;

import java.util.stream.Stream;

/** A check of one pupil's marks. */
public interface PupilCheck {

    Check check();

    Stream<Doubt> doubts(CheckedPupil pupil, Scope scope);
}
