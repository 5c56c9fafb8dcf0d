package org.rollcall.referral.socialwork.news;

import java.time.LocalDate;
import org.rollcall.platform.store.Ids;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * A day of a child at a school as attendance-service announced it: whether nobody knows why the child is absent.
 *
 * @param times how often it has come to be so; each time is told by itself
 * @param stands whether it is so now
 */
record UnexplainedDay(PupilId pupil, SchoolUrn school, LocalDate day, int times, boolean stands) {

    UnexplainedDay unexplained() {
        return stands ? this : new UnexplainedDay(pupil, school, day, times + 1, true);
    }

    UnexplainedDay explained() {
        return new UnexplainedDay(pupil, school, day, times, false);
    }

    boolean everStood() {
        return times > 0;
    }

    String id() {
        return Ids.from("unexplained", pupil.value(), school.value(), day.toString());
    }

    /** Of the notification that is made for this time. */
    String notificationId() {
        return Ids.from(id(), Integer.toString(times));
    }
}
