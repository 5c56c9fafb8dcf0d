package org.rollcall.attendance.coding.unexplained;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Until when code N may stand: the law of {@link CodeNRule} in another shape. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10(7)-(9)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class CodeNAmendByRule implements LegalRule<CodeNAmendByRule.Given, CodeNAmendByRule.Answer> {

    record Given(SchoolCalendar calendar, LocalDate sessionDate) {}

    record Answer(LocalDate amendBy) {}

    @Override
    public String id() {
        return "code-n.amend-by";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return new Answer(CodeN.amendBy(given.calendar(), given.sessionDate(), "/sessionDate"));
    }
}
