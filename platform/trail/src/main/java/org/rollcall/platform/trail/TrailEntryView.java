package org.rollcall.platform.trail;

import java.time.Instant;
import java.util.List;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Role;

/** An entry as the auditor reads it. */
record TrailEntryView(
        String id,
        Instant at,
        String who,
        String client,
        List<Role> roles,
        String operation,
        List<String> records,
        int status,
        String correlationId) {

    static TrailEntryView of(Stored<TrailEntry> stored) {
        TrailEntry entry = stored.value();
        return new TrailEntryView(
                stored.id(),
                entry.at(),
                entry.who(),
                entry.client(),
                entry.roles().stream().sorted().toList(),
                entry.operation(),
                entry.records(),
                entry.status(),
                entry.correlationId());
    }
}
