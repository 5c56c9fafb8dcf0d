package org.rollcall.attendance.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SchoolImportApiTest {

    private static final String HEADER = "URN,Name,Phase,Type,EstablishmentNumber,Commissioning,LeadName,LeadPhone,"
            + "LowestYear,HighestYear,MorningStarts,AfternoonStarts,RegisterOpenMinutes,Opened,Closed,LinkedURNs\n";
    private static final String KNOWN = URN + ",Larkfield Primary School,PRIMARY,MAINTAINED,2101,no,,,,,,,,,,\n";
    private static final String FULL = URN
            + ",Larkfield Primary School,primary,community,2101,no,Sam Okafor,+44 1234 567890,N2,6,08:50,13:10,20,2015-09-01,,100101 100102\n";

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;

    @BeforeEach
    void a_council_with_one_school() {
        api = AttendanceApi.withSchool(http);
    }

    @Test
    void the_directory_follows_the_list_and_says_what_changed() {
        JsonNode report = send(FULL);

        assertThat(counts(report)).isEqualTo("read 1: 0 created, 1 changed, 0 unchanged, 0 refused");
        assertThat(report.required("lines").get(0).required("changed").toString())
                .isEqualTo("[\"type\",\"seniorAttendanceLead\",\"lowestYear\",\"highestYear\",\"sessionTimes\","
                        + "\"registerOpenMinutes\",\"opened\",\"linkedUrns\"]");
        assertThat(counts(send(FULL))).isEqualTo("read 1: 0 created, 0 changed, 1 unchanged, 0 refused");
        JsonNode shown = json(api.get("/schools/" + URN, api.as(Role.AUDITOR)));
        assertThat(shown.required("type").stringValue()).isEqualTo("COMMUNITY");
        assertThat(shown.required("seniorAttendanceLead").required("phone").stringValue())
                .isEqualTo("+44 1234 567890");
        assertThat(shown.required("calendar").required("id").stringValue()).isEqualTo("CAL-A");
    }

    @Test
    void a_column_that_the_file_lacks_leaves_the_directory_as_it_is_and_an_empty_field_empties_it() {
        send(FULL);
        String few = "URN,Name,Phase,Type,EstablishmentNumber,LeadName,LeadPhone\n" + URN
                + ",Larkfield Primary School,PRIMARY,COMMUNITY,2101,,\n";

        assertThat(json(api.postCsv("/school-imports", api.as(Role.COUNCIL_ADMIN), few))
                        .required("lines")
                        .get(0)
                        .required("changed")
                        .toString())
                .isEqualTo("[\"seniorAttendanceLead\"]");
        JsonNode shown = json(api.get("/schools/" + URN, api.as(Role.AUDITOR)));
        assertThat(shown.required("registerOpenMinutes").intValue()).isEqualTo(20);
        assertThat(shown.has("seniorAttendanceLead")).isFalse();
    }

    @Test
    void a_new_school_is_refused_until_something_says_when_it_meets() {
        JsonNode report = send(FULL.replace(URN, OTHER_URN));

        assertThat(counts(report)).isEqualTo("read 1: 0 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(report.required("problems").get(0).required("fix").stringValue())
                .contains("Publish the council's calendar first");
        assertThat(api.get("/schools/" + OTHER_URN, api.as(Role.AUDITOR))).hasStatus(404);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12345, | 142101, | URN",
                ",PALACE, | ,PRIMARY, | Phase",
                ",CASTLE, | ,MAINTAINED, | Type",
                ",=HYPERLINK(1), | ,Larkfield Primary School, | Name",
                ",, | ,Larkfield Primary School, | Name",
                ",21, | ,2101, | EstablishmentNumber",
                ",perhaps, | ,no, | Commissioning",
                ",yes, | ,no, | Commissioning",
            })
    void a_bad_line_comes_back_with_its_number_and_nothing_of_it_is_kept(String wrong, String right, String field) {
        JsonNode report = send(KNOWN.replace(right, wrong));

        assertThat(counts(report)).isEqualTo("read 1: 0 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(report.required("problems")).anySatisfy(problem -> {
            assertThat(problem.required("line").intValue()).isEqualTo(2);
            assertThat(problem.required("field").stringValue()).isEqualTo(field);
            assertThat(problem.required("reason").stringValue()).isNotBlank();
            assertThat(problem.required("fix").stringValue()).isNotBlank();
        });
        assertThat(api.get("/schools/" + URN, api.as(Role.AUDITOR))).hasHeader("ETag", "\"1\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",soon,,,,,,,, | LeadPhone",
                ",,15,,,,,,, | LowestYear",
                ",,7,6,,,,,, | HighestYear",
                ",,,,13:10,08:50,,,, | AfternoonStarts",
                ",,,,8 o'clock,13:10,,,, | MorningStarts",
                ",,,,,,31,,, | RegisterOpenMinutes",
                ",,,,,,,31/02/2020,, | Opened",
                ",,,,,,,2020-09-01,2020-08-31, | Closed",
                ",,,,,,,,,142101 | LinkedURNs",
                "@Sam,,,,,,,,, | LeadName",
            })
    void every_further_column_is_checked(String further, String field) {
        String line = URN + ",Larkfield Primary School,PRIMARY,MAINTAINED,2101,no," + further + "\n";

        assertThat(send(line).required("problems"))
                .anySatisfy(problem ->
                        assertThat(problem.required("field").stringValue()).isEqualTo(field));
    }

    @Test
    void a_school_named_twice_is_refused_the_second_time() {
        assertThat(counts(send(FULL + FULL))).isEqualTo("read 2: 0 created, 1 changed, 0 unchanged, 1 refused");
    }

    @Test
    void a_file_without_its_columns_writes_nothing() {
        assertThat(api.postCsv("/school-imports", api.as(Role.COUNCIL_ADMIN), "URN,Name\n" + URN + ",Other\n"))
                .hasStatus(422)
                .bodyText()
                .contains("EstablishmentNumber");
    }

    @Test
    void only_the_administrator_sends_the_list_and_only_of_an_onboarded_council() {
        AttendanceApi newcomer = AttendanceApi.newCouncil(http);

        assertThat(api.postCsv("/school-imports", api.as(Role.TEAM_LEADER), HEADER))
                .hasStatus(403);
        assertThat(api.postCsv("/school-imports", api.mis(), HEADER)).hasStatus(403);
        assertThat(newcomer.postCsv("/school-imports", newcomer.as(Role.COUNCIL_ADMIN), HEADER + FULL))
                .hasStatus(409);
    }

    private JsonNode send(String lines) {
        return json(api.postCsv("/school-imports", api.as(Role.COUNCIL_ADMIN), HEADER + lines));
    }

    private static String counts(JsonNode report) {
        return "read %s: %s created, %s changed, %s unchanged, %s refused"
                .formatted(
                        report.required("read"),
                        report.required("created"),
                        report.required("changed"),
                        report.required("unchanged"),
                        report.required("refused"));
    }
}
