package org.rollcall.attendance.pupil.roll;

import java.util.List;

/**
 * What became of one entry of a roll.
 *
 * @param changed what the entry changed in the record, by the names of a file's columns
 */
public record Enrolled(Outcome outcome, String pupilId, List<String> changed) {

    public static Enrolled of(Outcome outcome, String pupilId) {
        return new Enrolled(outcome, pupilId, List.of());
    }
}
