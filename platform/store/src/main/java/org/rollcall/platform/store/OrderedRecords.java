package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;

/**
 * The ids of one kind of record in the order of one value in their state, such as a date: for work that goes through records of many
 * kinds by age. Nothing else of a record leaves the database.
 */
public final class OrderedRecords {

    private final String collection;
    private final String path;
    private final StoreDatabase database;

    OrderedRecords(String collection, String path, StoreDatabase database) {
        this.collection = collection;
        this.path = path;
        this.database = database;
    }

    /**
     * One record's place in the order.
     *
     * @param value as it is stored: a date is its text
     */
    public record Place(Object value, String id) {}

    /** A council's records up to a value, itself included, beginning after a place; those without a value are left out. */
    public Slice<Place> upTo(TenantId tenant, Object last, @Nullable Place after, int limit) {
        List<Place> found = StoreUnavailable.guard(() -> records()
                .find(matching(tenant, last, after))
                .projection(include("_id", field()))
                .sort(ascending(field(), "_id"))
                .limit(limit + 1)
                .map(this::place)
                .into(new ArrayList<>()));
        List<Place> items = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        return new Slice<>(items, found.size() > limit ? items.getLast().id() : null);
    }

    /** Whether the council has that record, with or without a value. */
    public boolean contains(TenantId tenant, String id) {
        return StoreUnavailable.guard(() -> records()
                        .find(eq("_id", key(tenant, id)))
                        .projection(include("_id"))
                        .first())
                != null;
    }

    private Bson matching(TenantId tenant, Object last, @Nullable Place after) {
        List<Bson> wanted = new ArrayList<>(List.of(eq("tenant", tenant.value()), lte(field(), last)));
        if (after != null) {
            wanted.add(gte(field(), after.value()));
            wanted.add(or(gt(field(), after.value()), gt("_id", key(tenant, after.id()))));
        }
        return and(wanted);
    }

    private Place place(Document document) {
        Object value = document.getEmbedded(List.of(field().split("\\.", -1)), Object.class);
        return new Place(value, new DocumentKey(collection, document.getString("_id")).id());
    }

    private MongoCollection<Document> records() {
        return database.safely(collection);
    }

    private String field() {
        return "state." + path;
    }

    private String key(TenantId tenant, String id) {
        return DocumentKey.of(collection, tenant, id).value();
    }
}
