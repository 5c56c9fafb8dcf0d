package org.rollcall.attendance.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.school;

import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class SchoolApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHOLE = """
            "laCode":"990","trust":{"id":"5678","name":"The Lark Trust"},
            "seniorAttendanceLead":{"name":"Sam Okafor","role":"Deputy head","email":"sam@larkfield.example","phone":"01234 567890"},
            "contacts":[{"name":"Kim Vale","role":"Attendance officer","email":"kim@larkfield.example","phone":"+44 1234 567891"}],
            "lowestYear":"N2","highestYear":"6","registerOpenMinutes":20,
            "sessionTimes":{"morningStarts":"08:50:00","morningEnds":"12:00:00","afternoonStarts":"13:10:00","afternoonEnds":"15:20:00"},
            "opened":"2015-09-01","closed":"2030-08-31","linkedUrns":["100101","100102"]""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Schools schools;

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
    void the_directory_keeps_everything_that_is_said_of_a_school() {
        JsonNode shown = json(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), with(WHOLE)));

        assertThat(shown.required("laestab").stringValue()).isEqualTo("990/2101");
        assertThat(shown.required("seniorAttendanceLead").required("name").stringValue())
                .isEqualTo("Sam Okafor");
        JSON.readTree("{" + WHOLE + "}").forEachEntry((field, value) -> assertThat(shown.required(field))
                .isEqualTo(value));
        assertThat(schools.known(api.council(), URN)).satisfies(known -> {
            assertThat(known.mostJuniorYear()).isEqualTo(-1);
            assertThat(known.mostSeniorYear()).isEqualTo(6);
            assertThat(known.registerOpenMinutes()).isEqualTo(20);
            assertThat(known.amStart()).isEqualTo("08:50");
            assertThat(known.pmStart()).isEqualTo("13:10");
            assertThat(known.trust()).isEqualTo("5678");
        });
    }

    @Test
    void what_nobody_said_follows_from_the_phase_and_the_council() {
        assertThat(json(api.get("/schools/" + URN, api.as(Role.AUDITOR)))
                        .required("laestab")
                        .stringValue())
                .isEqualTo("991/2101");
        assertThat(schools.known(api.council(), URN)).satisfies(known -> {
            assertThat(known.mostJuniorYear()).isZero();
            assertThat(known.mostSeniorYear()).isEqualTo(6);
            assertThat(known.registerOpenMinutes()).isEqualTo(30);
            assertThat(known.amStart()).isNull();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"registerOpenMinutes\":31 | /registerOpenMinutes",
                "\"registerOpenMinutes\":-1 | /registerOpenMinutes",
                "\"laCode\":\"99\" | /laCode",
                "\"lowestYear\":\"7\",\"highestYear\":\"6\" | /highestYear",
                "\"lowestYear\":\"15\" | /lowestYear",
                "\"sessionTimes\":{\"morningStarts\":\"13:00\",\"afternoonStarts\":\"12:59\"} | /sessionTimes/afternoonStarts",
                "\"sessionTimes\":{\"morningStarts\":\"08:50\"} | /sessionTimes/afternoonStarts",
                "\"opened\":\"2020-09-01\",\"closed\":\"2020-08-31\" | /closed",
                "\"linkedUrns\":[\"142101\"] | /linkedUrns/0",
                "\"linkedUrns\":[\"142109\",\"142109\"] | /linkedUrns",
                "\"linkedUrns\":[null] | /linkedUrns",
                "\"contacts\":[null] | /contacts",
                "\"contacts\":[{\"name\":\"\"}] | /contacts/0/name",
                "\"contacts\":[{\"name\":\"Kim\",\"email\":\"kim\"}] | /contacts/0/email",
                "\"seniorAttendanceLead\":{\"name\":\"Kim\",\"phone\":\"soon\"} | /seniorAttendanceLead/phone",
                "\"trust\":{\"id\":\" \",\"name\":\"A trust\"} | /trust/id",
            })
    void what_cannot_be_true_of_a_school_is_refused_with_its_place(String said, String place) {
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), with(said)))
                .hasStatus(422)
                .bodyText()
                .contains(place);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        String wrong =
                "\"registerOpenMinutes\":31,\"laCode\":\"9\",\"opened\":\"2020-09-01\",\"closed\":\"2019-09-01\"";

        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), with(wrong)))
                .hasStatus(422)
                .bodyText()
                .contains("/registerOpenMinutes", "/laCode", "/closed");
    }

    @Test
    void of_two_administrators_at_once_the_second_is_told_that_the_school_has_changed() {
        String path = "/schools/" + URN;
        assertThat(api.put(path, api.as(Role.COUNCIL_ADMIN), school().replace("Larkfield", "Lark Field"), "\"1\""))
                .hasStatusOk();

        assertThat(api.put(path, api.as(Role.COUNCIL_ADMIN), school().replace("Larkfield", "Larchfield"), "\"1\""))
                .hasStatus(412);
        assertThat(json(api.get(path, api.as(Role.AUDITOR))).required("name").stringValue())
                .isEqualTo("Lark Field Primary School");
        assertThat(api.put(path, api.as(Role.COUNCIL_ADMIN), school(), "yesterday"))
                .hasStatus(400);
    }

    @Test
    void every_type_of_the_national_register_is_known() {
        for (SchoolType type : SchoolType.values()) {
            assertThat(api.put(
                            "/schools/" + OTHER_URN,
                            api.as(Role.COUNCIL_ADMIN),
                            school().replace("MAINTAINED", type.name())))
                    .hasStatusOk();
        }
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

    /** The school with more said of it. */
    private static String with(String more) {
        return school().replaceFirst("\\{", "{" + Matcher.quoteReplacement(more) + ",");
    }
}
