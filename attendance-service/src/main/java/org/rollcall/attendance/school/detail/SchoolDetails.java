package org.rollcall.attendance.school.detail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else the council's directory says of a school. All of it may be unknown.
 *
 * @param laCode the authority part of the school's number, where it is not the council's own
 * @param registerOpenMinutes how long the register stays open, 30 minutes at most
 * @param linkedUrns numbers that the school had before, or of a school that it came from
 */
public record SchoolDetails(
        @Nullable String laCode,
        @Nullable Trust trust,
        @Nullable Contact seniorAttendanceLead,
        List<Contact> contacts,
        @Nullable TaughtYear lowestYear,
        @Nullable TaughtYear highestYear,
        @Nullable SessionTimes sessionTimes,
        @Nullable Integer registerOpenMinutes,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        List<String> linkedUrns) {

    public static final SchoolDetails UNKNOWN =
            new SchoolDetails(null, null, null, List.of(), null, null, null, null, null, null, List.of());

    public SchoolDetails {
        contacts = List.copyOf(contacts);
        linkedUrns = List.copyOf(linkedUrns);
    }
}
