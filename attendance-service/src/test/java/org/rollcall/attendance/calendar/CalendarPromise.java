package org.rollcall.attendance.calendar;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What calendars announce, for the contract test. */
public final class CalendarPromise {

    private CalendarPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new YearCalendarType(),
                new CalendarEvent.Published(
                        "2026-27.142101",
                        CalendarEvent.Owner.SCHOOL,
                        "142101",
                        "2026-27",
                        2,
                        1,
                        LocalDate.parse("2026-09-21"),
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2027-07-21"),
                        189));
    }
}
