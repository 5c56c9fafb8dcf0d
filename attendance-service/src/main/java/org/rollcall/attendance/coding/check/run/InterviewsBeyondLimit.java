package org.rollcall.attendance.coding.check.run;

import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.platform.rules.Provision;

/** More sessions for interviews in a year than the council expects. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 11",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/11",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class InterviewsBeyondLimit implements YearlyLimit {

    @Override
    public Check check() {
        return Check.INTERVIEWS_BEYOND_LIMIT;
    }

    @Override
    public String code() {
        return "J1";
    }

    @Override
    public CodingNumber limit() {
        return CodingNumber.INTERVIEW_SESSIONS;
    }

    @Override
    public String fact(int most) {
        return "More than %d sessions for interviews are recorded this school year.".formatted(most);
    }
}
