package org.rollcall.attendance.samechild;

import java.util.List;
import java.util.stream.Stream;

/**
 * The pupils of a council who share one mark of likeness, such as birth date and sound of the forename. All who write a record pass through
 * it, so of two alike that are written at the same moment one sees the other.
 */
record LikeRecords(List<String> pupilIds) {

    /** Past this the mark tells nobody apart: later records are compared with these and not added. */
    private static final int MOST = 20;

    LikeRecords {
        pupilIds = List.copyOf(pupilIds);
    }

    boolean takes(String pupilId) {
        return pupilIds.size() < MOST && !pupilIds.contains(pupilId);
    }

    LikeRecords with(String pupilId) {
        return new LikeRecords(
                Stream.concat(pupilIds.stream(), Stream.of(pupilId)).toList());
    }
}
