package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyKind;

/**
 * What is to be done by when.
 *
 * @param remindOn the day on which it is said that the duty is near
 * @param reminded whether that was said
 * @param movedFrom the last day before it was moved; none when it never was
 */
record Term(
        Duty duty,
        DutyKind.Bearer bearer,
        LocalDate remindOn,
        boolean reminded,
        @Nullable LocalDate movedFrom,
        Mark since) {

    static Term of(Duty duty, int leadDays, Mark since) {
        LocalDate remindOn = duty.dueOn().minusDays(leadDays);
        return new Term(duty, duty.kind().bearer(), remindOn, false, null, since);
    }

    /** The same duty once more: with another last day it is moved, and both days are kept. */
    Term after(Term earlier) {
        boolean moved = !duty.dueOn().equals(earlier.duty.dueOn());
        return moved
                ? new Term(duty, bearer, remindOn, false, earlier.duty.dueOn(), since)
                : new Term(duty, bearer, remindOn, earlier.reminded, earlier.movedFrom, since);
    }

    Term withReminder() {
        return new Term(duty, bearer, remindOn, true, movedFrom, since);
    }

    boolean isEndedBy(@Nullable Ending ending) {
        return ending != null && ending.mark().follows(since);
    }

    /** The next day on which something is to be said of a duty that runs. */
    LocalDate looksAgainOn() {
        return reminded ? duty.dueOn().plusDays(1) : remindOn;
    }
}
