package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;

/** Pages of a list that is not in the order of ids: in the order of one value of the state, and of ids where it is the same. */
final class OrderedSlices<A> {

    private final String name;
    private final StoreDatabase database;
    private final AggregateDocuments<A> documents;
    private final StateMapper states;

    OrderedSlices(String name, StoreDatabase database, AggregateDocuments<A> documents, StateMapper states) {
        this.name = name;
        this.database = database;
        this.documents = documents;
        this.states = states;
    }

    List<Stored<A>> list(TenantId tenant, Map<String, Object> equal, String by, @Nullable String after, int limit) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(states.equal(tenant, equal));
        if (after != null) {
            wanted.addAll(behind(tenant, "state." + by, after));
        }
        return StoreUnavailable.guard(() -> collection()
                .find(and(wanted))
                .sort(ascending("state." + by, "_id"))
                .limit(limit)
                .map(documents::read)
                .into(new ArrayList<>()));
    }

    private List<Bson> behind(TenantId tenant, String path, String after) {
        String key = DocumentKey.of(name, tenant, after).value();
        Document last = StoreUnavailable.guard(() ->
                collection().find(eq("_id", key)).projection(include(path)).first());
        if (last == null) {
            throw new NotFound(name, after);
        }
        Object value = last.getEmbedded(List.of(path.split("\\.", -1)), Object.class);
        return List.of(gte(path, value), or(gt(path, value), gt("_id", key)));
    }

    private MongoCollection<Document> collection() {
        return database.safely(name);
    }
}
