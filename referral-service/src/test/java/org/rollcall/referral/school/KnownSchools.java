package org.rollcall.referral.school;

import java.time.Instant;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Lets a test begin with schools that attendance-service has recorded. */
public final class KnownSchools {

    private static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().treeToValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);

    private KnownSchools() {}

    public static void record(ApplicationContext service, TenantId council, String urn, String type) {
        record(service, council, urn, type, false);
    }

    /** An academy that buys a package of work from the council. */
    public static void recordBuying(ApplicationContext service, TenantId council, String urn) {
        record(service, council, urn, "ACADEMY", true);
    }

    /** As it is told a later time. */
    public static void record(ApplicationContext service, TenantId council, String urn, String type, long sequence) {
        record(service, council, urn, type, false, sequence);
    }

    private static void record(
            ApplicationContext service, TenantId council, String urn, String type, boolean commissioning) {
        record(service, council, urn, type, commissioning, 1);
    }

    private static void record(
            ApplicationContext service,
            TenantId council,
            String urn,
            String type,
            boolean commissioning,
            long sequence) {
        Received event = new Received(
                council,
                Ids.fresh(),
                "org.rollcall.attendance.school.recorded.v1",
                "attendance",
                urn,
                sequence,
                Instant.parse("2026-09-01T08:00:00Z"));
        service.getBean(Schools.class).on(new SchoolRecorded(urn, type, commissioning, CALENDAR), event);
    }
}
