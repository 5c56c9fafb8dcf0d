package org.rollcall.attendance.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.school;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class SchoolApiTest {

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;

    @BeforeEach
    void a_council_with_one_school() {
        api = AttendanceApi.withSchool(http);
    }

    @Test
    void a_school_is_shown_with_its_calendar() {
        var shown = json(api.get("/schools/" + URN, api.as(Role.ATTENDANCE_OFFICER)));

        assertThat(shown.required("name").stringValue()).isEqualTo("Larkfield Primary School");
        assertThat(shown.required("calendar")).isEqualTo(Vectors.calendar("CAL-A"));
    }

    @Test
    void the_same_again_is_no_new_version_and_another_name_is() {
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), school()))
                .hasHeader("ETag", "\"1\"");
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), school().replace("Larkfield", "Lark Field")))
                .hasHeader("ETag", "\"2\"");
    }

    @Test
    void a_school_of_a_council_that_is_not_onboarded_is_refused_with_the_reason() {
        AttendanceApi newcomer = AttendanceApi.newCouncil(http);

        assertThat(newcomer.put("/schools/" + URN, newcomer.as(Role.COUNCIL_ADMIN), school()))
                .hasStatus(409)
                .bodyText()
                .contains("COUNCIL_NOT_ONBOARDED");
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource({
        "\"name\":\"\", \"name\":\"Larkfield Primary School\", /name",
        "\"establishmentNumber\":\"21\", \"establishmentNumber\":\"2101\", /establishmentNumber",
        "\"commissioning\":true, \"commissioning\":false, /commissioning",
        "\"type\":\"CASTLE\", \"type\":\"MAINTAINED\", /type",
        "\"2026-04-12\"  , \"2026-07-21\", /calendar/terms/0/end",
    })
    void a_school_that_is_not_one_is_refused_with_its_place(String wrong, String right, String place) {
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), school().replace(right, wrong)))
                .hasStatus(422)
                .bodyText()
                .contains(place);
    }

    @ParameterizedTest
    @CsvSource({"12345", "012345", "1234567", "14210x"})
    void a_URN_has_six_digits(String urn) {
        assertThat(api.put("/schools/" + urn, api.as(Role.COUNCIL_ADMIN), school()))
                .hasStatus(422)
                .bodyText()
                .contains("/urn");
    }

    @Test
    void an_academy_may_commission() {
        String academy =
                school().replace("MAINTAINED", "ACADEMY").replace("\"commissioning\":false", "\"commissioning\":true");

        assertThat(api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), academy))
                .hasStatusOk();
    }

    @Test
    void the_council_lists_all_its_schools_and_a_school_only_itself() {
        assertThat(api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), school()))
                .hasStatusOk();

        assertThat(json(api.get("/schools", api.as(Role.AUDITOR)))
                        .required("items")
                        .size())
                .isEqualTo(2);
        assertThat(json(api.get("/schools?limit=1", api.as(Role.AUDITOR)))
                        .required("next")
                        .stringValue())
                .isEqualTo(URN);
        assertThat(json(api.get("/schools", api.asSchool(Role.HEAD_TEACHER))).required("items"))
                .singleElement()
                .satisfies(item -> assertThat(item.required("id").stringValue()).isEqualTo(URN));
    }

    @Test
    void a_school_that_is_not_the_callers_is_not_found() {
        assertThat(api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), school()))
                .hasStatusOk();

        assertThat(api.get("/schools/" + OTHER_URN, api.asSchool(Role.SCHOOL_STAFF)))
                .hasStatus(404);
        assertThat(api.get("/schools/" + URN, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
        assertThat(api.get("/schools/" + URN, AttendanceApi.stranger(Role.SCHOOL_STAFF)))
                .hasStatus(404);
        assertThat(api.get("/schools/142999", api.as(Role.ATTENDANCE_OFFICER))).hasStatus(404);
    }

    @Test
    void only_the_councils_administrator_records_schools() {
        assertThat(api.put("/schools/" + URN, api.as(Role.ATTENDANCE_OFFICER), school()))
                .hasStatus(403);
        assertThat(api.put("/schools/" + URN, api.asSchool(Role.HEAD_TEACHER), school()))
                .hasStatus(403);
        assertThat(api.get("/schools/" + URN, api.as(Role.PARENT))).hasStatus(403);
    }
}
