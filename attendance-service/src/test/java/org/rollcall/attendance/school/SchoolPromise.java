package org.rollcall.attendance.school;

import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

/** What schools announce, for the contract test. */
public final class SchoolPromise {

    private SchoolPromise() {}

    public static void of(ContractAssertions contract) {
        SchoolCalendar calendar =
                JsonMapper.builder().build().convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);
        contract.publishes(
                new SchoolAggregate(),
                new SchoolEvent.Recorded(
                        "142101", SchoolType.MAINTAINED, SchoolPhase.PRIMARY, false, calendar, "COMMUNITY"));
    }
}
