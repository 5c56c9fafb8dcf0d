package org.rollcall.referral.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.worktime.entry.Activity;
import org.rollcall.referral.worktime.entry.Reversal;
import org.rollcall.referral.worktime.entry.ReversalReason;
import org.rollcall.referral.worktime.entry.TimeEntry;
import org.rollcall.referral.worktime.entry.TimeKind;

/** Every event of time, with the facts of the published examples. */
public final class TimeExamples {

    private TimeExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        String officer = "b1f6a0a4-53a0-4a5e-8f5d-0e2d7c1b9a30";
        LocalDate day = LocalDate.of(2026, 9, 21);
        TimeEntry entry = new TimeEntry(
                "019a1f10-6c1d-7a4e-8f21-0a1b2c3d4e5f",
                new SchoolUrn("142102"),
                new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
                LocalTime.of(9, 30),
                95,
                TimeKind.PACKAGE,
                Activity.HOME_VISIT,
                null);
        Reversal reversal = new Reversal(ReversalReason.WRONG_TIME, officer, day);
        return contract.publishes(
                new OfficerDayAggregate(),
                new TimeEvent.Recorded(officer, day, entry),
                new TimeEvent.Reversed(officer, day, entry.reversed(reversal)));
    }
}
