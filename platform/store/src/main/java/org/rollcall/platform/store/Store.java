package org.rollcall.platform.store;

import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** A service's own database. Each kind of aggregate is opened once, as a bean. */
public final class Store {

    private final StoreDatabase database;
    private final RelaySignal relay;
    private final Indexes indexes;
    private final Clock clock;
    private final JsonMapper json = WireJson.mapper();
    private final StateMapper states = new StateMapper();

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
        return new Aggregates<>(type.collection(), database, documents, states, relay);
    }
}
