package org.rollcall.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.testsupport.ListPlans;
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

    private ListPlans plans;

    @BeforeEach
    void some_registers() {
        plans = new ListPlans(mongo, environment);
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.importRoll(AttendanceApi.rollLine(1));
        api.upload(AttendanceApi.holidayWeek(1, "G"));
    }

    @ParameterizedTest(name = "registers by {0}")
    @CsvSource({"schoolUrn schoolYear", "schoolUrn disputes.open"})
    void a_list_is_read_from_an_index_of_its_own_in_its_order(String paths) {
        Document values = new Document();
        for (String path : paths.split(" ", -1)) {
            values.append(path, path.equals("schoolYear") ? 2026 : path.equals("schoolUrn") ? "142101" : true);
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String plan = plans.byId("registers", values);
            assertThat(plan).contains("IXSCAN", "tenant_1_state." + paths.replace(" ", "_1_state.") + "_1__id_1");
            assertThat(plan).doesNotContain("COLLSCAN", "\"SORT\"");
        });
    }

    @Test
    void the_registers_of_a_file_are_fetched_by_their_ids() {
        Document wanted = new Document("_id", new Document("$in", List.of("northmoor:1", "northmoor:2")));

        assertThat(plans.of("registers", wanted, new Document()))
                .containsAnyOf("IXSCAN", "IDHACK")
                .doesNotContain("COLLSCAN");
    }
}
