package org.rollcall.referral.pupil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.context.ApplicationContext;

/** Lets a test begin with pupils that attendance-service has announced. */
public final class KnownPupils {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private KnownPupils() {}

    public static void enrol(ApplicationContext service, TenantId council, String pupil, String urn) {
        Received event = event(council, "org.rollcall.attendance.pupil.enrolled.v1", pupil);
        service.getBean(Pupils.class).on(new PupilNews.Enrolled(pupil, urn, LocalDate.of(2026, 9, 2)), event);
    }

    public static void reachThreshold(ApplicationContext service, TenantId council, String pupil, String urn) {
        Received event = event(council, "org.rollcall.attendance.register.threshold-reached.v1", pupil);
        service.getBean(Pupils.class)
                .on(
                        new PupilNews.ThresholdReached(
                                pupil, urn, LocalDate.of(2026, 9, 18), "PM", LocalDate.of(2026, 7, 6), 10),
                        event);
    }

    private static Received event(TenantId council, String type, String subject) {
        return new Received(
                council,
                Ids.fresh(),
                type,
                "attendance",
                subject,
                SEQUENCE.incrementAndGet(),
                Instant.parse("2026-09-18T15:00:00Z"));
    }
}
