package org.rollcall.platform.store;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An event inside its aggregate's document, not yet acknowledged by Kafka; the data are JSON as it will be sent. */
record OutboxEntry(
        String id,
        String type,
        long sequence,
        Instant time,
        Actor actor,
        String data,
        @Nullable String traceparent) {

    Document toDocument() {
        Document entry = new Document("id", id)
                .append("type", type)
                .append("sequence", sequence)
                .append("time", time.toString())
                .append("actor", new Document("id", actor.id()).append("kind", actor.kind()))
                .append("data", data);
        return traceparent == null ? entry : entry.append("traceparent", traceparent);
    }

    static OutboxEntry from(Document entry) {
        Document actor = entry.get("actor", Document.class);
        return new OutboxEntry(
                entry.getString("id"),
                entry.getString("type"),
                entry.get("sequence", Number.class).longValue(),
                Instant.parse(entry.getString("time")),
                new Actor(actor.getString("id"), actor.getString("kind")),
                entry.getString("data"),
                entry.getString("traceparent"));
    }
}
