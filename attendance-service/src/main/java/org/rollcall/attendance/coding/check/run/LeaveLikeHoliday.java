package org.rollcall.attendance.coding.check.run;

import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.platform.rules.Provision;

/** Leave in exceptional circumstances that is as long as a holiday. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 11",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/11",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class LeaveLikeHoliday implements RunCheck {

    @Override
    public Check check() {
        return Check.LEAVE_LIKE_HOLIDAY;
    }

    @Override
    public String code() {
        return "C";
    }

    @Override
    public int days(Scope scope) {
        return scope.number(CodingNumber.LEAVE_DAYS);
    }

    @Override
    public String fact(int days) {
        return "Leave was granted for %d school days together.".formatted(days);
    }
}
