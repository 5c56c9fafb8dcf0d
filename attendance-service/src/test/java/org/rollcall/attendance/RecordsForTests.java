package org.rollcall.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;
import static org.rollcall.attendance.RollSteps.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.Canary;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.Samples;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A council with one record of every kind, made by its people over HTTP with marked words wherever words are asked for. */
final class RecordsForTests {

    private static final String SCHOOL = "/schools/" + URN;
    private static final String YEAR = "2026-27";
    private static final String DATES = """
            {"terms":[{"name":"AUTUMN","start":"2026-09-01","end":"2026-12-18"},
              {"name":"SPRING","start":"2027-01-04","end":"2027-03-25"},
              {"name":"SUMMER","start":"2027-04-12","end":"2027-07-21"}],
             "halfTerms":[{"start":"2026-10-26","end":"2026-10-30"},{"start":"2027-02-15","end":"2027-02-19"},
              {"start":"2027-05-31","end":"2027-06-04"}],
             "bankHolidays":["2026-12-25","2026-12-28","2027-01-01","2027-03-26","2027-03-29","2027-05-03","2027-05-31"],
             "insetDays":["2026-09-01","2026-09-02","2026-11-02","2027-01-04","2027-06-07"],
             "closures":[],"extraDays":[]}""";

    private final AttendanceApi api;
    private final MovableClock clock;
    private final TestToken officer;
    private final TestToken staff;
    private final TestToken head;

    RecordsForTests(ApplicationContext service) {
        api = AttendanceApi.withSchool(service.getBean(MockMvcTester.class));
        clock = service.getBean(MovableClock.class);
        officer = api.as(Role.ATTENDANCE_OFFICER).subject("officer");
        staff = api.asSchool(Role.SCHOOL_STAFF);
        head = api.asSchool(Role.HEAD_TEACHER);
    }

    /** Walks until there is one record of every kind. */
    Samples walk() {
        String pupil = roll();
        search();
        String conflict = conflict();
        JsonNode review = review();
        String query = first("/coding-queries?review=" + text(review, "id"));
        put("/coding-reviews/" + text(review, "id") + "/sending", officer, "{}");
        String change = calendarChange();
        String deletion = deletion(pupil);
        String owed = first("/returns?school=" + URN);
        JsonNode audit = audit();
        held(pupil);
        calendar();
        return Samples.of(api.council(), URN)
                .ofSchool("/schools/{urn}", URN)
                .making("PUT /schools/{urn}")
                .ofSchool("/schools/{urn}/calendars/{year}", URN, YEAR)
                .ofSchool("/schools/{urn}/tracker/{pupilId}", URN, pupil)
                .ofSchool("/schools/{urn}/tracker/{pupilId}/prompts/{number}", URN, pupil, 1)
                .ofSchool("/schools/{urn}/mark-conflicts/{id}", URN, conflict)
                .ofSchool("/pupils/{id}", pupil)
                .ofSchool("/coding-reviews/{id}", text(review, "id"))
                .ofSchool("/coding-queries/{id}", query)
                .ofSchool("/calendar-changes/{id}", change)
                .ofSchool("/deletions/{id}", deletion)
                .ofSchool("/returns/{id}", owed)
                .ofSchool("/imports/{id}", importing())
                .ofSchool("/imports/{id}/parts/{number}", importing(), 0)
                .ofSchool("/register-audits/{id}", text(audit, "id"))
                .ofSchool(
                        "/register-audits/{id}/findings/{finding}",
                        text(audit, "id"),
                        text(audit.required("findings").get(0), "id"))
                .ofSchool(
                        "/register-audits/{id}/actions/{action}",
                        text(audit, "id"),
                        text(audit.required("actions").get(0), "id"))
                .ofCouncil("/same-child-proposals/{id}", first("/same-child-proposals"))
                .ofCouncil("/retention/holds/{collection}/{id}", "pupils", pupil)
                .ofEverybody("/calendars/{year}", YEAR)
                .ofEverybody("/patterns/{id}", "fridays")
                .ofEverybody("/council/settings/{key}", "pupil.match-score")
                .namingNone("PUT /council", "POST /calendar-imports", "POST /school-imports")
                .body("POST /deletions", deletionOf(pupil))
                .body("POST /pupil-searches", "{\"surname\":\"Ashdown\",\"school\":\"%s\"}".formatted(URN))
                .body("POST /register-audits", auditing(2027))
                .body("POST /returns", """
                        {"pupilId":"%s","schoolUrn":"%s","kind":"SICKNESS","from":"2026-09-21",
                         "expectedFurtherDays":15}""".formatted(pupil, URN))
                .query("GET /schools/{urn}/cohorts/export", "format", "csv")
                .query("GET /schools/{urn}/tracker/export", "format", "csv")
                .body("PUT /pupils/{id}/record/addresses", "{\"items\":[]}")
                .body("PUT /pupils/{id}/record/parents", "{\"items\":[]}")
                .body("PUT /pupils/{id}/record/social-care", "{\"items\":[]}");
    }

    private String roll() {
        String pupil = api.enrol(1);
        assertThat(api.importRoll(rollLine(2)
                        + alike(3)
                        + alike(4)
                        + rollLine(5).replace("Ashdown", Canary.WORDS).replace("2024-09-02", "2026-09-18")))
                .hasStatusOk();
        StringBuilder lines = new StringBuilder();
        LocalDate.of(2026, 9, 14).datesUntil(LocalDate.of(2026, 9, 19)).forEach(day -> lines.append(
                        line(1, day.toString(), "AM", "B"))
                .append(line(1, day.toString(), "PM", "\\"))
                .append(line(2, day.toString(), "AM", "/")));
        assertThat(api.upload(lines.toString())).hasStatusOk();
        return pupil;
    }

    private static String alike(int n) {
        return "%s,%s,Robin,2017-05-04,4,2024-09-02,\n".formatted(TestUpns.upn(n), Canary.WORDS);
    }

    /** What somebody looks for is personal too. */
    private void search() {
        String known = "{\"surname\":\"%s\",\"birthDate\":\"2017-05-04\"}".formatted(Canary.WORDS);
        assertThat(json(api.postJson("/pupil-searches", officer, "search", known))
                        .required("items"))
                .isNotEmpty();
    }

    private String conflict() {
        assertThat(api.postCsv(
                        SCHOOL + "/register-uploads",
                        api.asSchool(Role.SYSTEM).client("wonde"),
                        AttendanceApi.REGISTER_HEADER + line(1, "2026-09-14", "AM", "O")))
                .hasStatusOk();
        return first(SCHOOL + "/mark-conflicts");
    }

    private JsonNode review() {
        assertThat(api.put(SCHOOL + "/coding-programme", api.as(Role.TEAM_LEADER), "{\"from\":\"2026-09-14\"}"))
                .hasStatusOk();
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        return await().until(
                        () -> items("/coding-reviews"),
                        reviews -> !reviews.isEmpty()
                                && !items("/coding-queries?review=" + text(reviews.getFirst(), "id"))
                                        .isEmpty())
                .getFirst();
    }

    private String calendarChange() {
        assertThat(api.put(
                        SCHOOL,
                        api.as(Role.COUNCIL_ADMIN),
                        AttendanceApi.school().replace("\"closures\":[]", "\"closures\":[\"2026-09-18\"]")))
                .hasStatusOk();
        return text(
                await().until(
                                () -> {
                                    clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 40));
                                    return items("/calendar-changes?school=" + URN);
                                },
                                changes -> !changes.isEmpty())
                        .getFirst(),
                "id");
    }

    private String deletion(String pupil) {
        return text(json(api.postJson("/deletions", staff, "delete", deletionOf(pupil))), "id");
    }

    private static String deletionOf(String pupil) {
        return """
                {"pupilId":"%s","schoolUrn":"%s","ground":"G",
                 "facts":{"movedOn":"2026-09-18","boarder":false,"expectedBack":false},
                 "evidence":[{"kind":"ENQUIRIES_RECORD","reference":"%s"}],
                 "destination":{"kind":"UNKNOWN"}}""".formatted(pupil, URN, Canary.WORDS);
    }

    private static String auditing(int year) {
        return "{\"schoolUrn\":\"%s\",\"schoolYear\":%d,\"kind\":\"ANNUAL\"}".formatted(URN, year);
    }

    private String importing() {
        return text(
                json(api.postJson(
                        SCHOOL + "/imports",
                        api.mis(),
                        "import",
                        "{\"format\":\"CSV\",\"bytes\":10,\"sha256\":\"%s\",\"joined\":\"2026-09-02\"}"
                                .formatted("0".repeat(64)))),
                "id");
    }

    /** Planned, announced, found something out, talked about and agreed. */
    private JsonNode audit() {
        String path = "/register-audits/"
                + text(json(api.postJson("/register-audits", officer, "audit", auditing(2026))), "id");
        put(path + "/notice", officer, "{\"visitOn\":\"2026-10-05\"}");
        put(path + "/sample", officer, "{\"from\":\"2026-09-14\",\"to\":\"2026-09-20\",\"weeks\":1,\"pupils\":2}");
        clock.moveTo(LocalDate.of(2026, 10, 5));
        JsonNode opened = put(path + "/fieldwork", officer, "{}");
        put(path + "/draft", officer, "{\"summary\":\"%s\"}".formatted(Canary.WORDS));
        put(path + "/countersignature", api.as(Role.TEAM_LEADER).subject("leader"), "{}");
        put(path + "/feedback", officer, """
                {"heldOn":"2026-10-05","headPresent":true,"present":["Deputy head"],"minutes":"%s"}""".formatted(Canary.WORDS));
        put(path + "/actions", officer, """
                {"actions":[{"findingId":"%1$s","action":"%2$s","owner":"%2$s","due":"2026-10-16"}]}""".formatted(
                        text(opened.required("findings").get(0), "id"), Canary.WORDS));
        return put(path + "/agreement", head, "{}");
    }

    private void calendar() {
        TestToken admin = api.as(Role.COUNCIL_ADMIN);
        MvcTestResult draft = api.put(SCHOOL + "/calendars/" + YEAR + "/draft", admin, DATES);
        assertThat(api.put(SCHOOL + "/calendars/" + YEAR + "/publication", admin, "", RollSteps.etag(draft)))
                .hasStatusOk();
    }

    private void held(String pupil) {
        assertThat(api.put("/retention/holds/pupils/" + pupil, api.as(Role.COUNCIL_ADMIN), "{\"reason\":\"APPEAL\"}"))
                .hasStatusOk();
    }

    /** A step by somebody who has just read the record. */
    private JsonNode put(String path, TestToken who, String body) {
        String record = path.substring(0, path.lastIndexOf('/'));
        String version = String.valueOf(api.get(record, officer).getResponse().getHeader("ETag"));
        return json(api.put(path, who, body, version));
    }

    /** The first of a list, as soon as there is one. */
    private String first(String list) {
        return text(await().until(() -> items(list), items -> !items.isEmpty()).getFirst(), "id");
    }

    private List<JsonNode> items(String list) {
        return json(api.get(list, officer)).required("items").valueStream().toList();
    }

    private static String text(JsonNode record, String field) {
        return record.required(field).stringValue();
    }
}
