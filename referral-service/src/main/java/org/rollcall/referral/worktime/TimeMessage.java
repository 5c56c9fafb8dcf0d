package org.rollcall.referral.worktime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.worktime.entry.TimeEntry;

/** The body of an event about time as others read it. */
record TimeMessage(
        String entryId,
        String officer,
        String schoolUrn,
        @Nullable String caseId,
        LocalDate date,
        String start,
        int minutes,
        String kind,
        String activity,
        @Nullable String reason) {

    static TimeMessage of(TimeEvent event) {
        TimeEntry entry = event.entry();
        return new TimeMessage(
                entry.id(),
                event.officer(),
                entry.school().value(),
                entry.caseId() == null ? null : entry.caseId().value(),
                event.date(),
                written(entry.start()),
                entry.minutes(),
                entry.kind().name(),
                entry.activity().name(),
                entry.reversed() == null
                        ? null
                        : requireNonNull(entry.reversed()).reason().name());
    }

    static String written(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
}
