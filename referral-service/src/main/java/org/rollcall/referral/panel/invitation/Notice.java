package org.rollcall.referral.panel.invitation;

import java.time.LocalDate;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.calendar.WorkingDays;

/** How long before a meeting a parent must have the letter, in working days; the day on which it is received is not counted. */
public record Notice(int workingDays) {

    /** The earliest day of a meeting to which a letter received on that day invites in time. */
    public LocalDate earliestMeeting(LocalDate receivedOn) {
        return WorkingDays.after(receivedOn, workingDays);
    }

    public boolean isInTime(LocalDate receivedOn, LocalDate meeting) {
        return !meeting.isBefore(earliestMeeting(receivedOn));
    }

    /** The last working day on which a letter can go out in time for a meeting. */
    public LocalDate latestSending(DeliveryMethod method, LocalDate meeting) {
        LocalDate day = meeting;
        while (!WorkingDays.isWorkingDay(day) || !isInTime(method.deemedReceivedOn(day), meeting)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
