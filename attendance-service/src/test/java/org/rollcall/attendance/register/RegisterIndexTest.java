package org.rollcall.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** On MongoDB's own engine: no reading of registers looks through those of other schools. */
@Tag("engine")
@RollcallTest
class RegisterIndexTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Environment environment;

    private MongoDatabase database;

    @BeforeEach
    void some_registers() {
        database = mongo.getDatabase(environment.getRequiredProperty("spring.mongodb.database"));
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.importRoll(AttendanceApi.rollLine(1));
        api.upload(AttendanceApi.holidayWeek(1, "G"));
    }

    @ParameterizedTest(name = "registers by {0}")
    @CsvSource({"schoolUrn schoolYear", "schoolUrn disputes.open"})
    void a_list_is_read_from_an_index_of_its_own_in_its_order(String paths) {
        Document filter = new Document("tenant", "northmoor")
                .append("_id", new Document("$gt", "northmoor:").append("$lt", "northmoor;"));
        for (String path : paths.split(" ", -1)) {
            filter.append(
                    "state." + path, path.equals("schoolYear") ? 2026 : path.equals("schoolUrn") ? "142101" : true);
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String plan = plan(filter, new Document("_id", 1));
            assertThat(plan).contains("IXSCAN", "tenant_1_state." + paths.replace(" ", "_1_state.") + "_1__id_1");
            assertThat(plan).doesNotContain("COLLSCAN", "\"SORT\"");
        });
    }

    @Test
    void the_registers_of_a_file_are_fetched_by_their_ids() {
        String plan =
                plan(new Document("_id", new Document("$in", List.of("northmoor:1", "northmoor:2"))), new Document());

        assertThat(plan).containsAnyOf("IXSCAN", "IDHACK").doesNotContain("COLLSCAN");
    }

    private String plan(Document filter, Document order) {
        Document find = new Document("find", "registers")
                .append("filter", filter)
                .append("sort", order)
                .append("limit", 51);
        Document explained = database.runCommand(new Document("explain", find).append("verbosity", "queryPlanner"));
        return explained
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }
}
