package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;

/**
 * One kind of aggregate, in one collection. Each write is one update of one document, which holds the state, the version and
 * the events that Kafka has not acknowledged yet; it is acknowledged by a majority and on disk before the call returns.
 */
public final class Aggregates<A> {

    private static final int AT_ONCE = 1_000;

    private final String name;
    private final StoreDatabase database;
    private final AggregateDocuments<A> documents;
    private final Pages pages;
    private final RelaySignal relay;
    private final BulkWrites<A> bulk;

    Aggregates(String name, StoreDatabase database, AggregateDocuments<A> documents, Pages pages, RelaySignal relay) {
        this.name = name;
        this.database = database;
        this.documents = documents;
        this.pages = pages;
        this.relay = relay;
        this.bulk = new BulkWrites<>(name, documents);
    }

    public Optional<Stored<A>> find(TenantId tenant, String id) {
        return document(key(tenant, id)).map(documents::read);
    }

    /** The record, or {@link NotFound}. */
    public Stored<A> get(TenantId tenant, String id) {
        return find(tenant, id).orElseThrow(() -> new NotFound(name, id));
    }

    /** The record if it still is what the caller saw, else {@link NotFound} or {@link StaleVersion}. */
    public Stored<A> get(TenantId tenant, String id, Version expected) {
        return unchanged(get(tenant, id), expected);
    }

    /** What was found for a caller who may see it, if it still is what they saw, else {@link StaleVersion}. */
    public Stored<A> unchanged(Stored<A> found, Version expected) {
        if (!found.version().equals(expected)) {
            throw new StaleVersion(name, found.id(), expected);
        }
        return found;
    }

    /** A new record, or {@link AlreadyExists}. */
    public Stored<A> create(TenantId tenant, String id, Change<A> change, Actor actor) {
        Document first = documents.first(key(tenant, id), change, actor);
        if (!insert(first)) {
            throw new AlreadyExists(name, id);
        }
        return written(tenant, id, 0, change);
    }

    /** A new record, or the one that the same request made before, as it is now; {@link DifferentRequest} when the id was used otherwise. */
    public Stored<A> createOnce(TenantId tenant, String id, String requestHash, Change<A> change, Actor actor) {
        Document first = documents.first(key(tenant, id), change, actor).append("request", requestHash);
        if (insert(first)) {
            return written(tenant, id, 0, change);
        }
        Document there = document(key(tenant, id)).orElseThrow(() -> new NotFound(name, id));
        if (!requestHash.equals(there.getString("request"))) {
            throw new DifferentRequest(name, id);
        }
        return documents.read(there);
    }

    /** The next value of what was loaded, or {@link StaleVersion} when somebody else was first. */
    public Stored<A> save(Stored<A> loaded, Change<A> change, Actor actor) {
        long version = loaded.version().value();
        if (!update(key(loaded.tenant(), loaded.id()), version, documents.next(loaded, change, actor))) {
            throw new StaleVersion(name, loaded.id(), loaded.version());
        }
        return written(loaded.tenant(), loaded.id(), version, change);
    }

    /** Those of the records that are there, by id; read by one command for a thousand of them. */
    public Map<String, Stored<A>> findAll(TenantId tenant, Collection<String> ids) {
        List<String> keys = ids.stream().map(id -> key(tenant, id).value()).toList();
        Map<String, Stored<A>> found = HashMap.newHashMap(keys.size());
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            Bson wanted = in("_id", keys.subList(from, Math.min(from + AT_ONCE, keys.size())));
            StoreUnavailable.guard(() -> collection()
                            .find(wanted)
                            .projection(include("version", "state"))
                            .batchSize(AT_ONCE)
                            .map(documents::read)
                            .into(new ArrayList<>()))
                    .forEach(stored -> found.put(stored.id(), stored));
        }
        return found;
    }

    /**
     * Many writes of one council in one command, as durable as single ones. Each holds or fails by itself: answers the ids of those
     * that another writer was before, of which nothing was written. No id may come twice.
     */
    public Set<String> writeAll(TenantId tenant, List<Write<A>> writes, Actor actor) {
        if (writes.isEmpty()) {
            return Set.of();
        }
        Set<Integer> lost = bulk.run(database, tenant, writes, actor);
        Set<String> losers = new HashSet<>();
        for (int place = 0; place < writes.size(); place++) {
            Write<A> write = writes.get(place);
            if (lost.contains(place)) {
                losers.add(write.id());
            } else {
                written(tenant, write.id(), write.before(), write.change());
            }
        }
        return losers;
    }

    /** A record that an event brings about, under an id that follows from the event; false when it is there already. */
    public boolean createFrom(Received event, String id, Change<A> change) {
        Document first = documents
                .first(key(event.tenant(), id), change, Actor.of(event))
                .append("applied", new Document(Applied.field(event), event.sequence()));
        if (!insert(first)) {
            return false;
        }
        written(event.tenant(), id, 0, change);
        return true;
    }

    /**
     * An event's effect on a record, once: false when this event, or a later one of the same aggregate elsewhere, was taken in
     * before. The effect sees the newest value and is asked again when another write came between.
     */
    public boolean apply(Received event, String id, Function<Stored<A>, Change<A>> effect) {
        DocumentKey key = key(event.tenant(), id);
        while (true) {
            Document document = document(key).orElseThrow(() -> new NotFound(name, id));
            if (Applied.holds(document, event)) {
                return false;
            }
            Stored<A> loaded = documents.read(document);
            long version = loaded.version().value();
            Change<A> change = effect.apply(loaded);
            Bson next = Updates.combine(
                    documents.next(loaded, change, Actor.of(event)),
                    Updates.set("applied." + Applied.field(event), event.sequence()));
            if (update(key, version, next)) {
                written(event.tenant(), id, version, change);
                return true;
            }
        }
    }

    /** Records of a council whose state has these values at these paths, in the order of their ids, beginning after an id. */
    public Slice<Stored<A>> slice(TenantId tenant, Map<String, Object> equal, @Nullable String after, int limit) {
        return slice(tenant, Listing.of(equal), after, limit);
    }

    /** A page of a list, beginning after what the page before called next, or {@link NoSuchPlace}. */
    public Slice<Stored<A>> slice(TenantId tenant, Listing wanted, @Nullable String after, int limit) {
        return pages.slice(tenant, wanted, after, limit, documents::read);
    }

    /** A part of the same records, in the same order. */
    public <P> Slice<P> slice(TenantId tenant, Listing wanted, @Nullable String after, int limit, Part<P> part) {
        return pages.slice(tenant, wanted, after, limit, part);
    }

    /** Ids of every council's records whose deadline has come, the oldest first. */
    List<DocumentKey> due(LocalDate today, int limit) {
        return StoreUnavailable.guard(() -> collection()
                .find(lte("due", today.toString()))
                .projection(include("_id"))
                .sort(ascending("due"))
                .limit(limit)
                .map(document -> DocumentKey.of(name, document))
                .into(new ArrayList<>()));
    }

    boolean due(Stored<A> stored, LocalDate today) {
        return documents.due(stored.value(), today);
    }

    private MongoCollection<Document> collection() {
        return database.safely(name);
    }

    private DocumentKey key(TenantId tenant, String id) {
        return DocumentKey.of(name, tenant, id);
    }

    private Optional<Document> document(DocumentKey key) {
        return StoreUnavailable.guard(() ->
                Optional.ofNullable(collection().find(eq("_id", key.value())).first()));
    }

    private boolean insert(Document first) {
        try {
            StoreUnavailable.guard(() -> collection().insertOne(first));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private boolean update(DocumentKey key, long version, Bson next) {
        Document unchanged = new Document("_id", key.value()).append("version", version);
        return StoreUnavailable.guard(() -> collection().updateOne(unchanged, next))
                        .getMatchedCount()
                == 1;
    }

    private Stored<A> written(TenantId tenant, String id, long before, Change<A> change) {
        long version = AggregateDocuments.after(before, change);
        if (!change.events().isEmpty()) {
            relay.written(key(tenant, id), version);
        }
        return new Stored<>(tenant, id, new Version(version), change.value());
    }
}
