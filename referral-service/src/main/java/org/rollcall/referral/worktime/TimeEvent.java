package org.rollcall.referral.worktime;

import java.time.LocalDate;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.worktime.entry.TimeEntry;

/** What others may learn of time that draws on a school's package. */
sealed interface TimeEvent extends Event {

    String officer();

    LocalDate date();

    TimeEntry entry();

    record Recorded(String officer, LocalDate date, TimeEntry entry) implements TimeEvent {}

    /** The hours go back to the package. */
    record Reversed(String officer, LocalDate date, TimeEntry entry) implements TimeEvent {}
}
