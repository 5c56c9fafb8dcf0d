package org.rollcall.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its callers meet it, for one council made up for a test. */
public final class AttendanceApi {

    public static final String BASE = "/api/attendance/v1";
    public static final String URN = "142101";
    public static final String OTHER_URN = "142102";
    public static final String ROLL_HEADER = "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,Left\n";
    public static final String REGISTER_HEADER = "UPN,Name,Date,Session,Code,MinutesLate,Reason\n";

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester http;
    private final TenantId council = Councils.fresh();

    private AttendanceApi(MockMvcTester http) {
        this.http = http;
    }

    public static AttendanceApi newCouncil(MockMvcTester http) {
        return new AttendanceApi(http);
    }

    /** A council with one primary school and the calendar of the worked cases. */
    public static AttendanceApi withSchool(MockMvcTester http) {
        AttendanceApi api = new AttendanceApi(http);
        assertThat(api.put("/council", api.as(Role.COUNCIL_ADMIN), "{\"name\":\"Northmoor\",\"laCode\":\"991\"}"))
                .hasStatusOk();
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), school()))
                .hasStatusOk();
        return api;
    }

    public static String school() {
        return school(Vectors.calendar("CAL-A").toString());
    }

    public static String school(String calendar) {
        return """
                {"name":"Larkfield Primary School","phase":"PRIMARY","type":"MAINTAINED",
                 "establishmentNumber":"2101","commissioning":false,"calendar":%s}""".formatted(calendar);
    }

    public TenantId council() {
        return council;
    }

    public TestToken as(Role role) {
        return TestTokens.of(council).role(role);
    }

    /** The school's own people and systems. */
    public TestToken asSchool(Role role) {
        return as(role).schools(URN);
    }

    public TestToken mis() {
        return asSchool(Role.SYSTEM).client("mis-" + URN);
    }

    /** Another council's people in the same role. */
    public static TestToken stranger(Role role) {
        return TestTokens.of(Councils.fresh()).role(role).schools(URN);
    }

    public MvcTestResult get(String path, TestToken token) {
        return http.get().uri(BASE + path).with(token).exchange();
    }

    public MvcTestResult put(String path, TestToken token, String json) {
        return http.put()
                .uri(BASE + path)
                .with(token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    /** As somebody who has seen a version. */
    public MvcTestResult put(String path, TestToken token, String json, String ifMatch) {
        return http.put()
                .uri(BASE + path)
                .with(token)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    public MvcTestResult postJson(String path, TestToken token, String key, String json) {
        return http.post()
                .uri(BASE + path)
                .with(token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    public MvcTestResult postCsv(String path, TestToken token, String csv) {
        return http.post()
                .uri(BASE + path)
                .with(token)
                .contentType("text/csv")
                .content(csv)
                .exchange();
    }

    public MvcTestResult importRoll(String lines) {
        return postCsv("/schools/" + URN + "/roll-imports", mis(), ROLL_HEADER + lines);
    }

    public MvcTestResult upload(String lines) {
        return postCsv("/schools/" + URN + "/register-uploads", mis(), REGISTER_HEADER + lines);
    }

    /** Pupil {@code n} joins the school in September 2024. */
    public String enrol(int n) {
        assertThat(importRoll(rollLine(n))).hasStatusOk();
        return pupils().stream()
                .filter(pupil -> pupil.required("upn").stringValue().equals(TestUpns.upn(n)))
                .map(pupil -> pupil.required("id").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> pupils() {
        return json(get("/pupils?limit=200", as(Role.ATTENDANCE_OFFICER)))
                .required("items")
                .valueStream()
                .toList();
    }

    public static String rollLine(int n) {
        return "%s,Ashdown,Robin%d,2018-05-04,3,2024-09-02,\n".formatted(TestUpns.upn(n), n);
    }

    public static String line(int n, String date, String session, String code) {
        return "%s,Robin Ashdown,%s,%s,%s,,\n".formatted(TestUpns.upn(n), date, session, code);
    }

    /** Both sessions of the five days of the holiday week, with one code. */
    public static String holidayWeek(int n, String code) {
        return IntStream.rangeClosed(14, 18)
                .mapToObj(day -> line(n, "2026-09-" + day, "AM", code) + line(n, "2026-09-" + day, "PM", code))
                .collect(Collectors.joining());
    }

    public static JsonNode json(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
