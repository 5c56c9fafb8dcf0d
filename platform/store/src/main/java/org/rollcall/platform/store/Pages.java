package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;

/** Reads one collection page by page. A list goes on where it was cut, whatever was written meanwhile before that place or behind it. */
public final class Pages {

    private final String collection;
    private final StoreDatabase database;
    private final StateMapper states;

    Pages(String collection, StoreDatabase database, StateMapper states) {
        this.collection = collection;
        this.database = database;
        this.states = states;
    }

    /** A part of each record; nothing else of it leaves the database. */
    public <P> Slice<P> slice(TenantId tenant, Listing wanted, @Nullable String after, int limit, Part<P> part) {
        List<String> fields = Stream.concat(part.paths().stream(), Stream.ofNullable(wanted.path()))
                .distinct()
                .map(CouncilList::state)
                .toList();
        CouncilList list = new CouncilList(collection, tenant, wanted, states);
        return page(list, include(fields), after, limit).map(record -> part.read()
                .apply(DocumentKey.of(collection, record).id(), record.get("state", Document.class)));
    }

    /** Whole records. */
    <T> Slice<T> slice(TenantId tenant, Listing wanted, @Nullable String after, int limit, Function<Document, T> read) {
        CouncilList list = new CouncilList(collection, tenant, wanted, states);
        return page(list, null, after, limit).map(read);
    }

    /** Whether the council has that record. */
    public boolean contains(TenantId tenant, String id) {
        Bson wanted = eq("_id", DocumentKey.of(collection, tenant, id).value());
        return StoreUnavailable.guard(
                        () -> records().find(wanted).projection(include("_id")).first())
                != null;
    }

    private Slice<Document> page(CouncilList list, @Nullable Bson fields, @Nullable String after, int limit) {
        List<Document> found = new ArrayList<>();
        for (Bson part : list.after(after)) {
            if (found.size() <= limit) {
                found.addAll(read(part, list.order(), fields, limit + 1 - found.size()));
            }
        }
        return Slice.cut(found, limit, list::cursor);
    }

    private List<Document> read(Bson filter, Bson order, @Nullable Bson fields, int limit) {
        return StoreUnavailable.guard(() -> records()
                .find(filter)
                .projection(fields)
                .sort(order)
                .limit(limit)
                .batchSize(limit)
                .into(new ArrayList<>()));
    }

    private MongoCollection<Document> records() {
        return database.safely(collection);
    }
}
