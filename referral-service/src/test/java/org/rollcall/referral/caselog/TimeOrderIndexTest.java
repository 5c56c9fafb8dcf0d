package org.rollcall.referral.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** On MongoDB's own engine: a list in the order of time is read in the order of its index, on the first page and behind it. */
@Tag("engine")
@RollcallTest
class TimeOrderIndexTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Environment environment;

    @ParameterizedTest(name = "{0} by {1}, in the order of {2}, behind: {3}")
    @CsvSource({
        "logEntries,  whose.caseId.value,                          at,       false",
        "logEntries,  whose.caseId.value,                          at,       true",
        "logEntries,  whose.caseId.value shared,                   at,       true",
        "logEntries,  whose.caseId.value state,                    at,       false",
        "attachments, about.kind about.subject listed,             added.at, true",
        "attachments, about.kind about.subject listed added.side,  added.at, true",
    })
    void a_page_is_read_in_the_order_of_an_index(String collection, String paths, String by, boolean behind) {
        new CaseOfTest(service).written(CaseOfTest.done("CALL", Map.of()));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String plan = plan(collection, paths.split(" ", -1), "state." + by, behind);
            assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN", "\"SORT\"");
        });
    }

    private String plan(String collection, String[] paths, String by, boolean behind) {
        Document filter = new Document("tenant", "northmoor");
        for (String path : paths) {
            filter.append("state." + path, "x");
        }
        if (behind) {
            filter.append(by, new Document("$gte", "2026"))
                    .append(
                            "$or",
                            List.of(
                                    new Document(by, new Document("$gt", "2026")),
                                    new Document("_id", new Document("$gt", "northmoor:1"))));
        }
        Document find = new Document("find", collection)
                .append("filter", filter)
                .append("sort", new Document(by, 1).append("_id", 1))
                .append("limit", 51);
        MongoDatabase database = mongo.getDatabase(environment.getRequiredProperty("spring.mongodb.database"));
        return database.runCommand(new Document("explain", find).append("verbosity", "queryPlanner"))
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }
}
