package org.rollcall.attendance.coding.check.run;

import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.platform.rules.Provision;

/** So many sessions of travel that 200 attendances cannot be reached. */
@Provision(
        citation = "Education Act 1996 s.444(6): 200 attendances in twelve months",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class TravelBeyondLimit implements YearlyLimit {

    @Override
    public Check check() {
        return Check.TRAVEL_BEYOND_LIMIT;
    }

    @Override
    public String code() {
        return "T";
    }

    @Override
    public CodingNumber limit() {
        return CodingNumber.TRAVEL_SESSIONS;
    }

    @Override
    public String fact(int most) {
        return "More than %d sessions of travel are recorded this school year, which leaves fewer than 200 attendances."
                .formatted(most);
    }
}
