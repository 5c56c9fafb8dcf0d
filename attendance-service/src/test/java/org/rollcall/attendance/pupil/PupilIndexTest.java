package org.rollcall.attendance.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.testsupport.ListPlans;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** On MongoDB's own engine: whatever is known of a child, a search reads an index that begins with the council, in the order of names. */
@Tag("engine")
@RollcallTest
class PupilIndexTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Environment environment;

    private ListPlans plans;

    @BeforeEach
    void some_pupils() {
        plans = new ListPlans(mongo, environment);
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.importRoll(AttendanceApi.rollLine(1) + AttendanceApi.rollLine(2));
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource({
        "keys.surnames",
        "keys.forenames",
        "birthDate.day",
        "keys.surnames keys.forenames",
        "keys.surnames enrolments.schoolUrn",
        "keys.surnames keys.forenames birthDate.day enrolments.schoolUrn",
    })
    void a_search_reads_an_index_in_the_order_of_names(String known) {
        Document values = new Document();
        for (String path : known.split(" ", -1)) {
            values.append(
                    path,
                    path.equals("birthDate.day")
                            ? "2018-05-04"
                            : path.equals("enrolments.schoolUrn") ? "142101" : "ASHD");
        }

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<String> plan = plans.by("keys.order", "ASHDOWN ROBIN1", "pupils", values);
            assertThat(plan).allSatisfy(each -> assertThat(each)
                    .contains("IXSCAN")
                    .containsPattern(
                            "\"tenant_1_state\\.(keys\\.surnames|keys\\.forenames|birthDate\\.day)_1_state\\.keys\\.order_1__id_1\"")
                    .doesNotContain("COLLSCAN", "\"SORT\""));
        });
    }
}
