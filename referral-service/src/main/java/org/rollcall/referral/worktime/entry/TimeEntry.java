package org.rollcall.referral.worktime.entry;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.SchoolUrn;

/**
 * Time that an officer spent on one thing, within one day.
 *
 * @param reversed that it does not stand; none while it does
 */
public record TimeEntry(
        String id,
        SchoolUrn school,
        @Nullable CaseId caseId,
        LocalTime start,
        int minutes,
        TimeKind kind,
        Activity activity,
        @Nullable Reversal reversed) {

    public static final int MOST_MINUTES = 720;
    private static final int DAY = 24 * 60;

    public TimeEntry reversed(Reversal reversal) {
        return new TimeEntry(id, school, caseId, start, minutes, kind, activity, reversal);
    }

    public boolean stands() {
        return reversed == null;
    }

    /** One may begin in the minute in which another ends. */
    public boolean overlaps(TimeEntry other) {
        return from() < other.to() && other.from() < to();
    }

    public boolean endsOnItsDay() {
        return to() <= DAY;
    }

    private int from() {
        return start.toSecondOfDay() / 60;
    }

    private int to() {
        return from() + minutes;
    }
}
