package org.rollcall.attendance.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.json;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class CouncilApiTest {

    private static final String PROFILE = "{\"name\":\"Northmoor Council\",\"laCode\":\"991\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private KafkaAdmin kafka;

    private AttendanceApi api;

    @BeforeEach
    void a_council_that_is_new_here() {
        api = AttendanceApi.newCouncil(http);
    }

    @Test
    void onboarding_makes_the_councils_topics() throws Exception {
        assertThat(api.put("/council", api.as(Role.COUNCIL_ADMIN), PROFILE)).hasStatusOk();

        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            Set<String> topics = admin.listTopics().names().get();
            assertThat(topics)
                    .containsAll(Stream.of("attendance", "referral", "meetings", "legal", "cme-ehe", "licensing")
                            .map(service -> "rollcall." + api.council() + "." + service)
                            .toList());
        }
    }

    @Test
    void onboarding_again_changes_nothing() {
        var first = api.put("/council", api.as(Role.COUNCIL_ADMIN), PROFILE);
        var again = api.put("/council", api.as(Role.COUNCIL_ADMIN), PROFILE);

        assertThat(again).hasStatusOk();
        assertThat(again.getResponse().getHeader("ETag"))
                .isEqualTo(first.getResponse().getHeader("ETag"));
        assertThat(json(again)).isEqualTo(json(first));
    }

    @Test
    void another_name_is_a_new_version() {
        assertThat(api.put("/council", api.as(Role.COUNCIL_ADMIN), PROFILE)).hasStatusOk();
        assertThat(api.put("/council", api.as(Role.COUNCIL_ADMIN), PROFILE.replace("Northmoor", "North Moor")))
                .hasHeader("ETag", "\"2\"");

        assertThat(json(api.get("/council", api.as(Role.AUDITOR)))
                        .required("name")
                        .stringValue())
                .isEqualTo("North Moor Council");
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\" \",\"laCode\":\"991\"} | /name",
                "{\"name\":\"Northmoor\",\"laCode\":\"99\"} | /laCode",
                "{\"name\":\"Northmoor\",\"laCode\":\"99a\"} | /laCode",
                "{\"name\":\"Northmoor\"} | /laCode",
                "{\"name\":\"Northmoor\",\"laCode\":\"991\",\"gssCode\":\"E0900001\"} | /gssCode",
            })
    void a_profile_that_is_not_one_is_refused_with_its_place(String profile, String pointer) {
        assertThat(api.put("/council", api.as(Role.COUNCIL_ADMIN), profile))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly(pointer);
    }

    @Test
    void the_code_of_the_area_is_kept_when_it_is_given() {
        String profile = PROFILE.replace("}", ",\"gssCode\":\"E09000011\"}");

        assertThat(json(api.put("/council", api.as(Role.COUNCIL_ADMIN), profile))
                        .required("gssCode")
                        .stringValue())
                .isEqualTo("E09000011");
        assertThat(json(api.put("/council", api.as(Role.COUNCIL_ADMIN), PROFILE))
                        .has("gssCode"))
                .isFalse();
    }

    @Test
    void a_council_that_was_never_onboarded_is_not_found() {
        assertThat(api.get("/council", api.as(Role.COUNCIL_ADMIN))).hasStatus(404);
    }

    @Test
    void each_council_sees_itself_only() {
        assertThat(api.put("/council", api.as(Role.COUNCIL_ADMIN), PROFILE)).hasStatusOk();

        assertThat(api.get("/council", AttendanceApi.stranger(Role.COUNCIL_ADMIN)))
                .hasStatus(404);
    }

    @Test
    void only_the_councils_administrator_onboards_it() {
        assertThat(api.put("/council", api.as(Role.TEAM_LEADER), PROFILE)).hasStatus(403);
        assertThat(api.put("/council", api.asSchool(Role.SCHOOL_STAFF), PROFILE))
                .hasStatus(403);
        assertThat(api.get("/council", api.asSchool(Role.SCHOOL_STAFF))).hasStatus(403);
    }
}
