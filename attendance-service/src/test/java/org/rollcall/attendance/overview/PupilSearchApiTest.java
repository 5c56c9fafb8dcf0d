package org.rollcall.attendance.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.ROLL_HEADER;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A child is found by what somebody knows of it, and by nobody who may not know the child. */
@RollcallTest
class PupilSearchApiTest {

    private static final String SEARCHES = "/pupil-searches";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Environment environment;

    private AttendanceApi api;
    private TestToken officer;

    @BeforeEach
    void twoSchools() {
        api = AttendanceApi.withSchool(http);
        officer = api.as(Role.ATTENDANCE_OFFICER);
        TestToken admin = api.as(Role.COUNCIL_ADMIN);
        assertThat(api.put("/schools/" + OTHER_URN, admin, AttendanceApi.school()))
                .hasStatusOk();
        api.importRoll(pupil(1, "O'Brien", "Aoife", "2018-05-04", "")
                + pupil(2, "Smith-Jones", "Ben", "2017-02-01", "")
                + pupil(3, "Jones", "Zoë", "2018-05-04", "2026-07-17"));
        String elsewhere = pupil(4, "Ó Briain", "Seán", "2015-01-31", "") + pupil(5, "Jones", "Ben", "2016-06-06", "");
        assertThat(api.postCsv("/schools/" + OTHER_URN + "/roll-imports", admin, ROLL_HEADER + elsewhere))
                .hasStatusOk();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "surname":"o'bri"                                     | Ó Briain, O'Brien
            "surname":"OBRIEN"                                    | O'Brien
            "surname":"jones"                                     | Jones, Jones, Smith-Jones
            "surname":"jones","forename":"be"                     | Jones, Smith-Jones
            "surname":"jones","birthDate":"2016-06-06"            | Jones
            "forename":"zoe"                                      | Jones
            "birthDate":"2018-05-04"                              | Jones, O'Brien
            "birthDate":"2018-05-05"                              | ~~
            "surname":"jones","school":"142101"                   | Jones, Smith-Jones
            "surname":"jones","school":"142101","state":"ON_ROLL" | Smith-Jones
            "surname":"jones","state":"LEFT"                      | Jones
            """)
    void an_officer_finds_children_by_what_is_known_in_the_order_of_their_names(String known, String found) {
        assertThat(String.join(", ", surnames(officer, known))).isEqualTo(found);
    }

    @Test
    void a_found_child_is_told_from_others_by_year_school_and_birth_date() {
        JsonNode child = items(officer, "\"surname\":\"smith\"").getFirst();

        assertThat(child.required("forename").stringValue()).isEqualTo("Ben");
        assertThat(child.required("birthDate").stringValue()).isEqualTo("2017-02-01");
        assertThat(child.required("yearGroup").stringValue()).isEqualTo("3");
        assertThat(child.required("schoolUrn").stringValue()).isEqualTo(URN);
        assertThat(child.required("schoolName").stringValue()).isEqualTo("Larkfield Primary School");
        assertThat(child.required("state").stringValue()).isEqualTo("ON_ROLL");
        assertThat(json(api.get("/pupils/" + child.required("id").stringValue(), officer))
                        .required("surname")
                        .stringValue())
                .isEqualTo("Smith-Jones");
        assertThat(surnames(officer, "\"upn\":\"%s\"".formatted(TestUpns.upn(4).toLowerCase(Locale.ROOT))))
                .containsExactly("Ó Briain");
        assertThat(surnames(officer, "\"surname\":\"x y\",\"upn\":\"%s\"".formatted(TestUpns.upn(4))))
                .isEmpty();
    }

    @Test
    void pages_go_on_where_they_were_cut_also_among_children_of_one_name() {
        List<String> whole = ids("\"surname\":\"jones\"");
        List<String> paged = new ArrayList<>();
        String after = "";
        while (paged.size() < whole.size()) {
            JsonNode page = json(search(officer, "\"surname\":\"jones\",\"limit\":1" + after));
            page.required("items")
                    .forEach(child -> paged.add(child.required("id").stringValue()));
            after = ",\"after\":\"%s\"".formatted(page.path("next").asString(""));
        }

        assertThat(paged).hasSize(3).isEqualTo(whole);
        assertThat(search(officer, "\"surname\":\"smith\",\"limit\":1" + after.replace("\"\"", "\"c21pdGg\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/after");
    }

    @Test
    void a_schools_people_find_who_is_on_their_roll_and_nobody_else() {
        TestToken staff = api.asSchool(Role.SCHOOL_STAFF);

        assertThat(surnames(staff, "\"surname\":\"jones\"")).containsExactly("Smith-Jones");
        assertThat(surnames(staff, "\"surname\":\"o'bri\"")).containsExactly("O'Brien");
        assertThat(surnames(staff, "\"upn\":\"%s\"".formatted(TestUpns.upn(4)))).isEmpty();
        assertThat(surnames(staff, "\"upn\":\"%s\"".formatted(TestUpns.upn(3)))).isEmpty();
        assertThat(search(staff, "\"surname\":\"jones\",\"school\":\"%s\"".formatted(OTHER_URN)))
                .hasStatus(404);
        assertThat(search(api.as(Role.HEAD_TEACHER).schools(URN, OTHER_URN), "\"surname\":\"jones\""))
                .hasStatus(422)
                .bodyText()
                .contains("\"/school\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "SYSTEM", "COUNCIL_ADMIN"})
    void who_may_not_know_children_by_name_does_not_search(Role role) {
        assertThat(search(api.asSchool(role), "\"surname\":\"jones\"")).hasStatus(403);
    }

    @Test
    void another_council_finds_nobody() {
        TestToken stranger = AttendanceApi.stranger(Role.ATTENDANCE_OFFICER);

        assertThat(surnames(stranger, "\"surname\":\"jones\"")).isEmpty();
        assertThat(surnames(stranger, "\"upn\":\"%s\"".formatted(TestUpns.upn(1))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "school":"142101"               | /surname
            "surname":"j"                   | /surname
            "forename":"'-"                 | /forename
            "upn":"P20700001604X"           | /upn
            "birthDate":"31.1.2015"         | /birthDate
            "surname":"jones","state":"OFF" | /state
            "surname":"jones","limit":0     | /limit
            "surname":"jones","limit":201   | /limit
            """)
    void what_cannot_be_searched_for_is_named_and_not_repeated(String known, String pointer) {
        MvcTestResult refused = search(officer, known);

        assertThat(refused).hasStatus(422).bodyText().doesNotContain("jones", "P2070", "31.1");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    @Test
    void who_was_on_roll_before_names_had_keys_is_found_as_well_and_a_new_name_at_once() {
        mongo.getDatabase(environment.getRequiredProperty("spring.mongodb.database"))
                .getCollection("pupils")
                .updateMany(
                        new Document("tenant", api.council().value()),
                        new Document("$unset", new Document("state.keys", "")));

        assertThat(surnames(officer, "\"surname\":\"jones\"")).hasSize(3);

        api.importRoll(pupil(2, "Frost", "Ben", "2017-02-01", ""));
        assertThat(surnames(officer, "\"surname\":\"frost\"")).containsExactly("Frost");
        assertThat(surnames(officer, "\"surname\":\"smith\"")).isEmpty();
    }

    private static String pupil(int n, String surname, String forename, String born, String left) {
        return "%s,%s,%s,%s,3,2024-09-02,%s\n".formatted(TestUpns.upn(n), surname, forename, born, left);
    }

    private MvcTestResult search(TestToken who, String known) {
        return api.postJson(SEARCHES, who, "any", "{%s}".formatted(known));
    }

    private List<JsonNode> items(TestToken who, String known) {
        return json(search(who, known)).required("items").valueStream().toList();
    }

    private List<String> surnames(TestToken who, String known) {
        return items(who, known).stream()
                .map(child -> child.required("surname").stringValue())
                .toList();
    }

    private List<String> ids(String known) {
        return items(officer, known).stream()
                .map(child -> child.required("id").stringValue())
                .toList();
    }
}
