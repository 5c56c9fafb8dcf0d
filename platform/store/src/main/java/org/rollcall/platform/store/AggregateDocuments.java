package org.rollcall.platform.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rollcall.platform.tenancy.TenantId;
import tools.jackson.databind.json.JsonMapper;

/** One kind of aggregate as documents: the shape that the store promises, in one place. */
final class AggregateDocuments<A> {

    private final AggregateType<A> type;
    private final StateMapper states;
    private final JsonMapper json;
    private final Clock clock;

    AggregateDocuments(AggregateType<A> type, StateMapper states, JsonMapper json, Clock clock) {
        this.type = type;
        this.states = states;
        this.json = json;
        this.clock = clock;
        states.learn(type.type());
    }

    Stored<A> read(Document document) {
        DocumentKey key = DocumentKey.of(type.collection(), document);
        Version version = new Version(document.get("version", Number.class).longValue());
        A value = states.read(type.type(), document.get("state", Document.class));
        return new Stored<>(new TenantId(key.tenant()), key.id(), version, value);
    }

    Document first(DocumentKey key, Change<A> change, Actor actor) {
        List<Document> events = outbox(0, change, actor);
        Document document = new Document("_id", key.value())
                .append("tenant", key.tenant())
                .append("version", after(0, change))
                .append("state", states.write(change.value()))
                .append("outbox", events);
        if (!events.isEmpty()) {
            document.append("pendingSince", Date.from(Instant.now(MachineTime.CLOCK)));
        }
        type.due(change.value()).ifPresent(due -> document.append("due", due.toString()));
        return document;
    }

    /** The next value of a record, with a note of the parts in which it differs from what was loaded. */
    Bson next(Stored<A> loaded, Change<A> change, Actor actor) {
        long version = loaded.version().value();
        Document state = states.write(change.value());
        Document before = states.write(loaded.value());
        return combine(
                next(version, state, change, actor),
                combine(Touched.between(before, state, after(version, change), actor, clock)));
    }

    Bson next(long version, Change<A> change, Actor actor) {
        return next(version, states.write(change.value()), change, actor);
    }

    private Bson next(long version, Document state, Change<A> change, Actor actor) {
        List<Bson> updates = new ArrayList<>();
        updates.add(set("version", after(version, change)));
        updates.add(set("state", state));
        updates.add(
                type.due(change.value()).map(due -> set("due", due.toString())).orElse(unset("due")));
        if (!change.events().isEmpty()) {
            updates.add(pushEach("outbox", outbox(version, change, actor)));
            updates.add(min("pendingSince", Date.from(Instant.now(MachineTime.CLOCK))));
        }
        return combine(updates);
    }

    /** The same for a change without events, computed from the document that is found: it fails unless that has the version. */
    Document computedNext(long version, Change<A> change) {
        Document isExpected = new Document("$eq", List.of("$version", version));
        Document failure = new Document("$toInt", new Document("$concat", List.of("not ", "$tenant")));
        Document guarded = new Document("$cond", List.of(isExpected, after(version, change), failure));
        Object due = type.due(change.value()).<Object>map(LocalDate::toString).orElse("$$REMOVE");
        return new Document(
                "$set",
                new Document("version", guarded)
                        .append("state", new Document("$literal", states.write(change.value())))
                        .append("due", due));
    }

    boolean due(A value, LocalDate today) {
        return type.due(value).filter(day -> !day.isAfter(today)).isPresent();
    }

    static long after(long version, Change<?> change) {
        return version + Math.max(1, change.events().size());
    }

    private List<Document> outbox(long version, Change<A> change, Actor actor) {
        List<Document> entries = new ArrayList<>();
        long sequence = version;
        for (Event event : change.events()) {
            WireEvent wire = type.wire(event);
            entries.add(new OutboxEntry(
                            Ids.fresh(),
                            wire.type(),
                            ++sequence,
                            clock.instant(),
                            actor,
                            json.writeValueAsString(wire.payload()),
                            Trace.current())
                    .toDocument());
        }
        return entries;
    }
}
