package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The weekly look at all pupils of a school. It is due every Monday; in a week that begins with a holiday it waits for the first
 * school day, and in a week without one for the next Monday. A round goes through the roll page by page, and one that was
 * broken off goes on where it stopped.
 *
 * @param due the next day on which to look
 * @param after the last pupil looked at in a round that is under way
 * @param lastDone the day on which the last whole round ended
 */
record SchoolRound(
        String schoolUrn,
        LocalDate due,
        @Nullable String after,
        @Nullable LocalDate lastDone) {

    static SchoolRound begin(String schoolUrn, LocalDate firstMonday) {
        return new SchoolRound(schoolUrn, firstMonday, null, null);
    }

    SchoolRound waitUntil(LocalDate day) {
        return new SchoolRound(schoolUrn, day, after, lastDone);
    }

    SchoolRound goOnAfter(String pupilId) {
        return new SchoolRound(schoolUrn, due, pupilId, lastDone);
    }

    SchoolRound done(LocalDate today, LocalDate nextMonday) {
        return new SchoolRound(schoolUrn, nextMonday, null, today);
    }
}
