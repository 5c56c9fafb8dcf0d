package org.rollcall.attendance.returns.absence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether, and on which day, continuous unauthorised absence obliges the school to tell the council. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/13",
        source = "DfE, Working together to improve school attendance: attendance returns",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class AttendanceReturnRule implements LegalRule<AttendanceReturnRule.Given, AttendanceReturnRule.Answer> {

    record Given(SchoolCalendar calendar, List<MarkedDays> marks) {}

    record Answer(boolean triggered, @Nullable LocalDate triggerDate) {}

    @Override
    public String id() {
        return "return.attendance";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        LocalDate tenthDay = AttendanceReturn.TEN_DAYS
                .firstReached(MarkedSchoolDays.of(given.calendar(), given.marks()))
                .orElse(null);
        return new Answer(tenthDay != null, tenthDay);
    }
}
