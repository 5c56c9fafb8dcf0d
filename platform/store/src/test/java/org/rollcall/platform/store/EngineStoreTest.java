package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.tenancy.TenantId;

/** The store on MongoDB's own engine, and what only it can tell: which index answers. */
@Tag("engine")
class EngineStoreTest extends StoreBehaviour {

    @Override
    Database database() {
        return Database.onTheEngine();
    }

    static Stream<Query> queries() {
        return Stream.concat(ofTheStore().stream(), lists().flatMap(EngineStoreTest::pages));
    }

    /** The filters and orders that the store and the relay use beside lists. */
    private static List<Query> ofTheStore() {
        Date now = Date.from(Instant.now());
        return List.of(
                new Query("one record", Filters.eq("_id", "northmoor:1"), new Document()),
                new Query("what is due", Filters.lte("due", "2026-10-19"), Sorts.ascending("due")),
                new Query(
                        "what waits for Kafka",
                        Filters.and(
                                Filters.gte("pendingSince", Date.from(Instant.EPOCH)), Filters.lt("pendingSince", now)),
                        Sorts.ascending("pendingSince")));
    }

    private static Stream<Listing> lists() {
        Listing onShelf = Listing.of(Map.of("shelf", "n"));
        LocalDate day = LocalDate.of(2026, 10, 19);
        return Stream.of(
                Listing.of(Map.of()),
                Listing.of(Map.of("shelf", "n", "status", Docket.Status.OPEN)),
                onShelf.by("reviewOn"),
                onShelf.by("reviewOn").between(day, null),
                onShelf.by("reviewOn").between(day, day),
                Listing.allBy("reviewOn").between(null, day));
    }

    /** The first page of a list, and what is read behind a record on a day and behind that day. */
    private static Stream<Query> pages(Listing wanted) {
        CouncilList list = new CouncilList("dockets", new TenantId("northmoor"), wanted, new StateMapper());
        Document reached = new Document("_id", "northmoor:1").append("state", new Document("reviewOn", "2026-10-19"));
        return Stream.concat(list.after(null).stream(), list.after(list.cursor(reached)).stream())
                .map(filter -> new Query(wanted + " " + filter, filter, list.order()));
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
        store.pages("dockets", Listing.allBy("reviewOn"));
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
