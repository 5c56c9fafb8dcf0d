package org.rollcall.attendance.school;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.rollcall.platform.calendar.SchoolCalendar;

/**
 * A school as callers see it; what nobody said is left out.
 *
 * @param laestab the authority's code and the establishment number together, {@code 991/2101}
 * @param calendar all academic years on which the school meets, as far as anybody has said
 * @param followsCouncil the record gives no calendar of its own, so the school keeps to the council's
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SchoolView(
        String id,
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        @Nullable String laestab,
        boolean commissioning,
        SchoolCalendar calendar,
        boolean followsCouncil,
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

    static SchoolView of(School school, @Nullable String councilsCode) {
        SchoolDetails details = school.about();
        String laCode = details.laCode() == null ? councilsCode : details.laCode();
        return new SchoolView(
                school.urn(),
                school.name(),
                school.phase(),
                school.type(),
                school.establishmentNumber(),
                laCode == null ? null : laCode + "/" + school.establishmentNumber(),
                school.commissioning(),
                school.calendar(),
                school.given() == null,
                laCode,
                details.trust(),
                details.seniorAttendanceLead(),
                details.contacts(),
                details.lowestYear(),
                details.highestYear(),
                details.sessionTimes(),
                details.registerOpenMinutes(),
                details.opened(),
                details.closed(),
                details.linkedUrns());
    }
}
