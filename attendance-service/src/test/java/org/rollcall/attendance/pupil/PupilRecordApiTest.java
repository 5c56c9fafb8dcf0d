package org.rollcall.attendance.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PupilRecordApiTest extends PupilRecordSteps {

    private static final String OTHER = AttendanceApi.OTHER_URN;
    private static final String HOME = """
            {"items":[{"type":"HOME","address":{"lines":["1 Example Road","Northmoor"],"postcode":"sw1a2aa"},
             "doNotDisclose":%s,"from":"2024-09-02"}]}""";
    private static final String PARENTS = """
            {"items":[{"name":{"surname":"Ashdown","forename":"Kim"},"basis":["NATURAL"],"relationship":"mother",
              "livesWith":true,"telephone":"020 7946 0000","email":"kim@example.org","emailConsent":true},
             {"name":{"surname":"Ashdown","forename":"Lee"},"basis":["NATURAL","PARENTAL_RESPONSIBILITY"],
              "address":{"lines":["2 Hidden Lane"],"postcode":"SW1A 2AA"},"telephone":"020 7946 0001",
              "contactRestricted":true,"doNotDisclose":true},
             {"name":{"surname":"Neighbour","forename":"Sam"},"relationship":"neighbour"}]}""";

    @Test
    void the_record_says_who_the_child_is_and_when_it_came() {
        JsonNode record = record(staff);

        assertThat(record.required("upn").stringValue()).isEqualTo(TestUpns.upn(1));
        assertThat(record.required("temporaryUpn").booleanValue()).isFalse();
        assertThat(record.required("sex").stringValue()).isEqualTo("UNKNOWN");
        assertThat(record.required("birthDate").stringValue()).isEqualTo("2018-05-04");
        assertThat(record.required("stays")).singleElement().satisfies(stay -> {
            assertThat(stay.required("schoolUrn").stringValue()).isEqualTo(URN);
            assertThat(stay.required("kind").stringValue()).isEqualTo("MAIN");
            assertThat(stay.required("yearGroup").stringValue()).isEqualTo("3");
        });
    }

    @Test
    void a_school_writes_down_the_name_the_child_goes_by_its_sex_and_its_learner_number() {
        JsonNode kept = json(put("identity", staff, """
                {"preferredName":{"surname":"Ashdown","forename":"Rob"},"sex":"MALE","uln":"9276 308686"}"""));

        assertThat(kept.at("/preferredName/forename").stringValue()).isEqualTo("Rob");
        assertThat(kept.required("sex").stringValue()).isEqualTo("MALE");
        assertThat(kept.required("uln").stringValue()).isEqualTo("9276308686");
        assertThat(kept.at("/legalName/forename").stringValue()).isEqualTo("Robin1");
    }

    @Test
    void a_roll_that_says_less_takes_nothing_away_that_was_written_by_hand() {
        put("identity", staff, "{\"sex\":\"FEMALE\",\"uln\":\"9276308686\"}");

        api.importRoll(AttendanceApi.rollLine(1).replace(",3,", ",4,"));

        assertThat(record(staff).required("sex").stringValue()).isEqualTo("FEMALE");
        assertThat(record(staff).required("uln").stringValue()).isEqualTo("9276308686");
    }

    @Test
    void parents_in_law_are_told_from_other_contacts() {
        JsonNode parents = json(put("parents", staff, PARENTS)).required("parents");

        assertThat(parents.valueStream().map(parent -> parent.required("parent").booleanValue()))
                .containsExactly(true, true, false);
    }

    @Test
    void a_shielded_address_is_shown_to_those_alone_who_must_write_there() {
        put("parents", head, PARENTS);
        put("addresses", head, HOME.formatted(true));

        for (TestToken may : new TestToken[] {head, api.as(Role.COURT_OFFICER)}) {
            assertThat(record(may).toString()).contains("2 Hidden Lane", "1 Example Road", "020 7946 0001");
        }
        for (TestToken mayNot : new TestToken[] {staff, api.as(Role.ATTENDANCE_OFFICER), api.as(Role.TEAM_LEADER)}) {
            assertThat(record(mayNot).toString())
                    .doesNotContain("Hidden Lane", "Example Road", "020 7946 0001")
                    .contains("020 7946 0000");
        }
    }

    @Test
    void who_cannot_see_a_shielded_address_does_not_wipe_it_out_by_writing() {
        put("parents", head, PARENTS);
        JsonNode seen = record(staff).required("parents").get(1);

        put("parents", staff, "{\"items\":[%s]}".formatted(writable(seen)));

        assertThat(record(head).at("/parents/0/address/lines/0").stringValue()).isEqualTo("2 Hidden Lane");
        assertThat(record(head).at("/parents/0/id")).isEqualTo(seen.required("id"));
    }

    @Test
    void a_postcode_is_kept_in_one_form() {
        JsonNode kept = json(put("addresses", staff, HOME.formatted(false)));

        assertThat(kept.at("/addresses/0/address/postcode").stringValue()).isEqualTo("SW1A 2AA");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "identity | {\"uln\":\"9276308685\"} | /uln",
                "identity | {\"preferredName\":{\"surname\":\"\",\"forename\":\"Rob\"}} | /preferredName/surname",
                "addresses | {\"items\":[{\"type\":\"HOME\",\"address\":{\"lines\":[\"1\"]},\"doNotDisclose\":false,\"from\":\"2026-01-01\"}]} | /items/0/address/postcode",
                "addresses | {\"items\":[{\"type\":\"HOME\",\"address\":{\"lines\":[],\"postcode\":\"SW1A 2AA\"},\"doNotDisclose\":false,\"from\":\"2026-01-01\"}]} | /items/0/address/lines",
                "parents | {\"items\":[{\"name\":{\"surname\":\"A\",\"forename\":\"B\"},\"emailConsent\":true}]} | /items/0/email",
                "parents | {\"items\":[{\"basis\":[\"NATURAL\"]}]} | /items/0/name",
                "sen | {\"items\":[{\"stage\":\"EHC_PLAN\"}]} | /items/0/from",
                "sen | {\"items\":[{\"stage\":\"EHC_PLAN\",\"from\":\"2026-01-02\",\"until\":\"2026-01-01\"}]} | /items/0/until",
                "sen | {\"items\":[{\"stage\":\"SEN_SUPPORT\",\"from\":\"2026-01-01\"},{\"stage\":\"EHC_PLAN\",\"from\":\"2026-02-01\"}]} | /items/1/from",
                "part-time-timetables | {\"items\":[{\"schoolUrn\":\"142101\",\"from\":\"2026-09-14\",\"sessions\":[],\"informed\":[],\"reviewOn\":\"2026-09-20\"}]} | /items/0/until",
                "part-time-timetables | {\"items\":[{\"schoolUrn\":\"142101\",\"from\":\"2026-09-14\",\"until\":\"2026-09-18\",\"sessions\":[],\"informed\":[],\"reviewOn\":\"2026-09-19\"}]} | /items/0/reviewOn",
                "part-time-timetables | {\"items\":[{\"schoolUrn\":\"142101\",\"from\":\"2026-09-14\",\"until\":\"2026-09-18\",\"sessions\":[{\"day\":\"SUNDAY\",\"half\":\"AM\"}],\"informed\":[],\"reviewOn\":\"2026-09-18\"}]} | /items/0/sessions",
                "medical-needs | {\"items\":[{\"schoolUrn\":\"142102\",\"from\":\"2026-09-14\"}]} | /items/0/schoolUrn",
            })
    void bad_input_is_refused_with_its_place(String part, String body, String pointer) {
        assertThat(put(part, staff, body))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        String before = etag(staff);
        put("identity", staff, "{\"sex\":\"MALE\"}");

        assertThat(put("identity", staff, before, "{\"sex\":\"FEMALE\"}")).hasStatus(412);
        assertThat(http.put()
                        .uri(path("/identity"))
                        .with(staff)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(428);
    }

    @Test
    void a_school_that_the_child_has_left_no_longer_sees_the_record() {
        api.importRoll(AttendanceApi.rollLine(1).stripTrailing() + "2026-09-20\n");

        assertThat(api.get("/pupils/" + pupil + "/record", staff)).hasStatus(404);
        assertThat(api.get("/pupils/" + pupil + "/record", api.as(Role.ATTENDANCE_OFFICER)))
                .hasStatusOk();
    }

    @Test
    void a_school_sees_the_record_on_the_childs_last_day() {
        api.importRoll(AttendanceApi.rollLine(1).stripTrailing() + "2026-09-21\n");

        assertThat(api.get("/pupils/" + pupil + "/record", staff)).hasStatusOk();
    }

    @Test
    void another_council_and_another_school_find_no_such_record() {
        String path = "/pupils/" + pupil + "/record";

        assertThat(api.get(path, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
        assertThat(api.get(path, AttendanceApi.stranger(Role.SCHOOL_STAFF))).hasStatus(404);
        assertThat(api.get(path, api.as(Role.SCHOOL_STAFF).schools(OTHER))).hasStatus(404);
        assertThat(put("identity", AttendanceApi.stranger(Role.SCHOOL_STAFF), "\"1\"", "{}"))
                .hasStatus(404);
        assertThat(put("identity", api.as(Role.SCHOOL_STAFF).schools(OTHER), "\"1\"", "{}"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "LICENSING_OFFICER", "COUNCIL_ADMIN", "SYSTEM", "PARENT"})
    void without_the_right_role_there_is_no_record_to_read(Role role) {
        assertThat(api.get("/pupils/" + pupil + "/record", api.asSchool(role))).hasStatus(403);
    }

    /** What a client sends back of what it was shown. */
    private static String writable(JsonNode parent) {
        return """
                {"id":%s,"name":%s,"basis":%s,"contactRestricted":true,"doNotDisclose":true}""".formatted(parent.required("id"), parent.required("name"), parent.required("basis"));
    }
}
