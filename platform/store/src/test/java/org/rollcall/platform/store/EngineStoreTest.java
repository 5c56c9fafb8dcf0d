package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The store on MongoDB's own engine, and what only it can tell: which index answers. */
@Tag("engine")
class EngineStoreTest extends StoreBehaviour {

    @Override
    Database database() {
        return Database.onTheEngine();
    }

    /** The filters and orders that the store and the relay use. */
    static List<Query> queries() {
        Date now = Date.from(Instant.now());
        Bson ofCouncil = Filters.and(
                Filters.eq("tenant", "northmoor"), Filters.gt("_id", "northmoor:"), Filters.lt("_id", "northmoor;"));
        return List.of(
                new Query("one record", Filters.eq("_id", "northmoor:1"), new Document()),
                new Query("a council's records", ofCouncil, Sorts.ascending("_id")),
                new Query(
                        "a list by its index",
                        Filters.and(ofCouncil, Filters.eq("state.shelf", "n"), Filters.eq("state.status", "OPEN")),
                        Sorts.ascending("_id")),
                new Query(
                        "a list by day",
                        Filters.and(
                                Filters.eq("tenant", "northmoor"),
                                Filters.eq("state.shelf", "n"),
                                Filters.and(
                                        Filters.gt("state.reviewOn", "2026-10-19"),
                                        Filters.lte("state.reviewOn", ":"))),
                        Sorts.ascending("state.reviewOn", "_id")),
                new Query(
                        "the rest of a day in a list by day",
                        Filters.and(
                                Filters.eq("tenant", "northmoor"),
                                Filters.eq("state.shelf", "n"),
                                Filters.eq("state.reviewOn", "2026-10-19"),
                                Filters.gt("_id", "northmoor:1"),
                                Filters.lte("state.reviewOn", ":")),
                        Sorts.ascending("state.reviewOn", "_id")),
                new Query(
                        "the records of a council up to a day",
                        Filters.and(
                                Filters.eq("tenant", "northmoor"),
                                Filters.lte("state.reviewOn", "2026-10-19"),
                                Filters.gte("state.reviewOn", "2026-10-01"),
                                Filters.or(
                                        Filters.gt("state.reviewOn", "2026-10-01"), Filters.gt("_id", "northmoor:1"))),
                        Sorts.ascending("state.reviewOn", "_id")),
                new Query("what is due", Filters.lte("due", "2026-10-19"), Sorts.ascending("due")),
                new Query(
                        "what waits for Kafka",
                        Filters.and(
                                Filters.gte("pendingSince", Date.from(Instant.EPOCH)), Filters.lt("pendingSince", now)),
                        Sorts.ascending("pendingSince")));
    }

    @ParameterizedTest(name = "{0} is found by an index, in order")
    @MethodSource("queries")
    void no_query_scans_the_collection_or_sorts_in_memory(Query query) {
        awaitIndexes();
        for (int n = 0; n < 20; n++) {
            opened();
        }
        FindIterable<Document> find =
                database.value().getCollection("dockets").find(query.filter()).sort(query.order());
        String plan = find.explain(ExplainVerbosity.QUERY_PLANNER)
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();

        assertThat(plan).containsAnyOf("IXSCAN", "IDHACK", "EXPRESS_IXSCAN").doesNotContain("COLLSCAN", "\"SORT\"");
    }

    private void awaitIndexes() {
        store.ordered("dockets", "reviewOn");
        await().until(() -> database.value()
                        .getCollection("dockets")
                        .listIndexes()
                        .into(new ArrayList<>())
                        .size()
                == 6);
    }

    record Query(String name, Bson filter, Bson order) {
        @Override
        public String toString() {
            return name;
        }
    }
}
