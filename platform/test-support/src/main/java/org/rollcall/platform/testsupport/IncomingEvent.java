package org.rollcall.platform.testsupport;

import java.time.Instant;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;

/**
 * An event of another service, as it comes to the service under test.
 *
 * @param id the same id is the same event
 * @param payload a record, a map or JSON
 */
public record IncomingEvent(
        TenantId council, String id, String type, String subject, long sequence, Instant time, Object payload) {

    private static final Instant TIME = Instant.parse("2026-09-21T08:00:00Z");

    public static IncomingEvent of(TenantId council, String type, String subject, long sequence, Object payload) {
        String id = Ids.from(council.value(), type, subject, Long.toString(sequence));
        return new IncomingEvent(council, id, type, subject, sequence, TIME, payload);
    }

    /** The producer's own published example. */
    public static IncomingEvent example(TenantId council, String type, String subject, long sequence) {
        return of(council, type, subject, sequence, ContractAssertions.example(type));
    }

    String service() {
        return type.split("\\.", -1)[2];
    }
}
