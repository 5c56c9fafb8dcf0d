package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;

/** One council's list of one collection: the filter and the order of its pages, and the cursor from one to the next. */
record CouncilList(String collection, TenantId tenant, Listing wanted, StateMapper states) {

    private static final int MARK = 8;

    Bson order() {
        return wanted.path() == null ? ascending("_id") : ascending(state(wanted.path()), "_id");
    }

    /** What is left of the list after a cursor, in parts to be read one after the other, each from one stretch of an index. */
    List<Bson> after(@Nullable String cursor) {
        if (wanted.path() == null) {
            return List.of(matching(List.of(gt("_id", key(cursor == null ? "" : cursor)), lt("_id", tenant + ";"))));
        }
        String field = state(wanted.path());
        List<Bson> bounds = bounds(field);
        if (cursor == null) {
            return List.of(matching(bounds));
        }
        Place reached = Place.read(cursor, mark());
        return List.of(
                matching(bounds, eq(field, reached.value()), gt("_id", key(reached.id()))),
                matching(bounds, gt(field, reached.value())));
    }

    /** Where the list goes on after a record. In the order of ids a place is an id, and any text is one. */
    String cursor(Document record) {
        String id = DocumentKey.of(collection, record).id();
        if (wanted.path() == null) {
            return id;
        }
        Object value = Part.at(record.get("state", Document.class), wanted.path());
        return new Place(value, id).text(mark());
    }

    /** The same for each page of this list, and another for every other list. */
    private String mark() {
        TreeMap<String, @Nullable Object> equal = new TreeMap<>();
        wanted.equal().forEach((path, value) -> equal.put(path, states.value(value)));
        return Ids.from(collection, tenant.value(), equal.toString(), Objects.toString(wanted.path()))
                .substring(0, MARK);
    }

    private List<Bson> bounds(String field) {
        List<Bson> bounds = new ArrayList<>();
        if (wanted.first() != null) {
            bounds.add(gte(field, states.value(wanted.first())));
        }
        if (wanted.last() != null) {
            bounds.add(lte(field, states.value(wanted.last())));
        }
        return bounds.isEmpty() ? List.of(ne(field, null)) : bounds;
    }

    private Bson matching(List<Bson> bounds, Bson... further) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("tenant", tenant.value()));
        wanted.equal().forEach((path, value) -> all.add(eq(state(path), states.value(value))));
        wanted.except().forEach((path, values) -> all.add(nin(state(path), values)));
        all.addAll(bounds);
        all.addAll(List.of(further));
        return and(all);
    }

    private String key(String id) {
        return DocumentKey.of(collection, tenant, id).value();
    }

    static String state(String path) {
        return "state." + path;
    }
}
