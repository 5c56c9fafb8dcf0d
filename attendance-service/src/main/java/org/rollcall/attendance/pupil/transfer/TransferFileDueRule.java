package org.rollcall.attendance.pupil.transfer;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** The last day on which the old school may send the common transfer file: the fifteenth school day after the pupil ceased there. */
@Provision(
        citation = "Education (Pupil Information) (England) Regulations 2005 reg.9",
        url = "https://www.legislation.gov.uk/uksi/2005/1437/regulation/9",
        source = "SI 2005/1437; council guidance that says within 15 days, read as school days",
        inForceFrom = "2005-09-01",
        checkedOn = "2026-11-22")
final class TransferFileDueRule implements LegalRule<TransferFileDueRule.Given, TransferFileDueRule.Answer> {

    record Given(SchoolCalendar calendar, LocalDate ceasedOn) {}

    record Answer(LocalDate dueBy) {}

    @Override
    public String id() {
        return "ctf.due";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        try {
            return new Answer(TransferFileDue.dueBy(given.calendar(), given.ceasedOn()));
        } catch (UnknownDay tooShort) {
            throw new InvalidInput(
                    "/calendar",
                    "must have %d school days after the pupil ceased".formatted(TransferFileDue.SCHOOL_DAYS));
        }
    }
}
