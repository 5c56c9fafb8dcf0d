package org.rollcall.legal.school;

import java.time.Instant;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

/** Schools that attendance has announced. */
public final class SchoolsForTests {

    private SchoolsForTests() {}

    public static SchoolCalendar calendar() {
        return new JsonMapper().treeToValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);
    }

    public static void announced(Schools schools, TenantId council, String urn, String type) {
        schools.take(
                new School(urn, type, calendar()),
                new Received(
                        council,
                        "school-" + urn,
                        "org.rollcall.attendance.school.recorded.v1",
                        "attendance",
                        urn,
                        1,
                        Instant.EPOCH));
    }
}
