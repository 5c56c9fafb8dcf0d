package org.rollcall.attendance.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.Contact;
import org.rollcall.attendance.school.detail.SchoolDetails;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.attendance.school.detail.SessionTimes;
import org.rollcall.attendance.school.detail.TaughtYear;
import org.rollcall.attendance.school.detail.Trust;
import org.rollcall.attendance.school.line.SaidSchool;
import org.rollcall.attendance.school.line.SchoolCheck;
import org.rollcall.platform.calendar.SchoolCalendar;

/**
 * What the council says of a school.
 *
 * @param calendar the school's own; a school without one follows the council's published calendars
 */
record SchoolRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull SchoolPhase phase,
        @NotNull SchoolType type,

        @NotNull @Pattern(regexp = "[0-9]{4}", message = "Give the four digits after the council's own three.") String establishmentNumber,

        boolean commissioning,
        @Nullable SchoolCalendar calendar,
        @Nullable String laCode,
        @Nullable Trust trust,
        @Nullable Contact seniorAttendanceLead,
        @Nullable @Size(max = 20) List<@NotNull Contact> contacts,
        @Nullable TaughtYear lowestYear,
        @Nullable TaughtYear highestYear,
        @Nullable SessionTimes sessionTimes,
        @Nullable Integer registerOpenMinutes,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable @Size(max = 20) List<@NotNull String> linkedUrns) {

    SaidSchool schoolWith(String urn) {
        SaidSchool said =
                new SaidSchool(urn, name.strip(), phase, type, establishmentNumber, commissioning, calendar, details());
        new SchoolCheck().check(said).refuseProblems();
        return said;
    }

    private SchoolDetails details() {
        return new SchoolDetails(
                laCode,
                trust,
                seniorAttendanceLead,
                contacts == null ? List.of() : contacts,
                lowestYear,
                highestYear,
                sessionTimes,
                registerOpenMinutes,
                opened,
                closed,
                linkedUrns == null ? List.of() : linkedUrns);
    }
}
