package org.rollcall.platform.store;

import java.time.Instant;
import org.rollcall.platform.tenancy.TenantId;

/** The envelope of an event from a service (its {@code source}) about an aggregate there (its {@code subject}). */
public record Received(
        TenantId tenant, String id, String type, String source, String subject, long sequence, Instant time) {

    /**
     * What counts its events by sequence: the aggregate they are about. The noun in the type tells aggregates apart that
     * share an id.
     */
    String origin() {
        return source + "/" + noun() + "/" + subject;
    }

    private String noun() {
        String[] parts = type.split("\\.", -1);
        return parts.length < 3 ? type : parts[parts.length - 3];
    }
}
