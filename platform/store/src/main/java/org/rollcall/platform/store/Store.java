package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bson.Document;
import org.rollcall.platform.tenancy.TenantId;
import tools.jackson.databind.json.JsonMapper;

/** A service's own database. Each kind of aggregate is opened once, as a bean. */
public final class Store {

    private final StoreDatabase database;
    private final RelaySignal relay;
    private final Indexes indexes;
    private final Clock clock;
    private final JsonMapper json = WireJson.mapper();
    private final StateMapper states = new StateMapper();
    private final Map<String, Class<?>> kinds = new ConcurrentSkipListMap<>();

    Store(StoreDatabase database, RelaySignal relay, Indexes indexes, Clock clock) {
        this.database = database;
        this.relay = relay;
        this.indexes = indexes;
        this.clock = clock;
    }

    public <A> Aggregates<A> aggregates(AggregateType<A> type) {
        AggregateDocuments<A> documents = new AggregateDocuments<>(type, states, json, clock);
        indexes.ensure(type);
        relay.opened(type.collection());
        kinds.put(type.collection(), type.type());
        Pages pages = new Pages(type.collection(), database, states);
        return new Aggregates<>(type.collection(), database, documents, pages, relay);
    }

    /** In which parts a record was changed after a version, the earliest change first; none when the record is not there. */
    public List<ChangedPart> changedSince(TenantId tenant, String collection, String id, Version seen) {
        String key = DocumentKey.of(collection, tenant, id).value();
        Document found = StoreUnavailable.guard(() -> database.safely(collection)
                .find(eq("_id", key))
                .projection(include(Touched.FIELD))
                .first());
        return found == null ? List.of() : Touched.since(found, seen);
    }

    /** Opens a place for bytes that are too large for a record; the name is a plural in camel case. */
    public Blobs blobs(String name) {
        return new Blobs(name, database);
    }

    /** The kinds of records that have been opened so far, by collection. */
    public Map<String, Class<?>> kinds() {
        return Map.copyOf(kinds);
    }

    /** The records of a collection whose kind is another's concern; makes the index that a list of them needs. */
    public Pages pages(String collection, Listing wanted) {
        indexes.ensure(collection, List.of(Indexes.byState(wanted.index())));
        return new Pages(collection, database, states);
    }
}
