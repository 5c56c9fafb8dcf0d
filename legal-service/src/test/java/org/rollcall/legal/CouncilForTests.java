package org.rollcall.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.enforcementcase.CasesForTests;
import org.rollcall.legal.enforcementcase.EnforcementCases;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.school.Schools;
import org.rollcall.legal.school.SchoolsForTests;
import org.rollcall.legal.threshold.AbsenceRecords;
import org.rollcall.legal.threshold.AbsencesForTests;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A council with two parents of one child, and what its officers do over HTTP. */
public final class CouncilForTests {

    public static final String API = "/api/legal/v1";
    public static final String URN = "142101";
    public static final LocalDate WEEK = LocalDate.of(2026, 9, 14);

    private static final JsonMapper JSON = new JsonMapper();

    public final TenantId tenant = Councils.fresh();
    public final String pupil = UUID.randomUUID().toString();
    public final ParentId amara = new ParentId(UUID.randomUUID().toString());
    public final ParentId jude = new ParentId(UUID.randomUUID().toString());

    private final ApplicationContext service;
    private final MockMvcTester http;

    public CouncilForTests(ApplicationContext service) {
        this.service = service;
        this.http = service.getBean(MockMvcTester.class);
        answerAsAttendance();
    }

    public TestToken as(Role role) {
        return TestTokens.of(tenant).role(role);
    }

    /** A case in which nothing stands in the way of a notice to either parent. */
    public EnforcementCaseId readyCase() {
        publishCode();
        EnforcementCaseId opened = openCase(URN, WEEK);
        assertThat(decide(opened, decision("NO_BEHAVIOURAL_EFFECT", ""))).hasStatusOk();
        return opened;
    }

    public void publishCode() {
        assertThat(send(HttpMethod.PUT, API + "/code-of-conduct", as(Role.COUNCIL_ADMIN), code("2026-09")))
                .hasStatusOk();
    }

    public EnforcementCaseId openCase(String urn, LocalDate week) {
        String referral = UUID.randomUUID().toString();
        answerAsReferral(referral);
        PeersForTests.answer("/api/attendance/v1/schools/" + urn, "{\"name\":\"Larkfield Primary School\"}");
        SchoolsForTests.announced(service.getBean(Schools.class), tenant, urn, "MAINTAINED");
        AbsencesForTests.announced(
                service.getBean(AbsenceRecords.class), tenant, urn, pupil, AbsencesForTests.wholeWeekOf(week));
        return CasesForTests.opened(
                service.getBean(EnforcementCases.class), tenant, referral, pupil, urn, List.of(amara, jude));
    }

    public MvcTestResult decide(EnforcementCaseId id, String decision) {
        String path = API + "/enforcement-cases/" + id;
        String version = String.valueOf(get(path).getResponse().getHeader("ETag"));
        return http.put()
                .uri(path + "/decision-record")
                .with(as(Role.COURT_OFFICER))
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(decision)
                .exchange();
    }

    public MvcTestResult check(EnforcementCaseId id, ParentId parent, LocalDate issueOn) {
        return get(API + "/enforcement-cases/" + id + "/penalty-notice-check?parent=" + parent + "&issueOn=" + issueOn);
    }

    public MvcTestResult issue(EnforcementCaseId id, ParentId parent, String key) {
        String path = API + "/enforcement-cases/" + id + "/penalty-notices";
        return post(path, key, "{\"parentId\":\"" + parent + "\"}");
    }

    public MvcTestResult post(String path, String key, String body) {
        return http.post()
                .uri(path)
                .with(as(Role.COURT_OFFICER))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult improve(EnforcementCaseId id, ParentId parent, Role issuer) {
        return http.post()
                .uri(API + "/enforcement-cases/" + id + "/notices-to-improve")
                .with(as(issuer))
                .header("Idempotency-Key", parent.value())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"parentId":"%s","supportGiven":["Early help assessment"],"supportOffered":["Breakfast club"],
                         "sufficientImprovement":"No unauthorised absence"}""".formatted(parent))
                .exchange();
    }

    public MvcTestResult pay(String notice, String reference, int amount, LocalDate on) {
        return send(
                HttpMethod.POST,
                API + "/penalty-notices/" + notice + "/payments",
                as(Role.COURT_OFFICER),
                "{\"reference\":\"%s\",\"amount\":%d,\"receivedOn\":\"%s\"}".formatted(reference, amount, on));
    }

    public MvcTestResult get(String path) {
        return http.get().uri(path).with(as(Role.COURT_OFFICER)).exchange();
    }

    public MvcTestResult send(HttpMethod method, String path, TestToken token, String body) {
        return http.method(method)
                .uri(path)
                .with(token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public static JsonNode json(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    public static List<String> guards(MvcTestResult result) {
        assertThat(result).hasStatus(409);
        return json(result)
                .required("guards")
                .valueStream()
                .map(guard -> guard.required("code").stringValue())
                .toList();
    }

    private void answerAsAttendance() {
        PeersForTests.answer(
                "/api/attendance/v1/pupils/" + pupil,
                "{\"id\":\"%s\",\"forename\":\"Kezia\",\"surname\":\"Okoye-Canary\",\"birthDate\":\"2016-03-04\"}"
                        .formatted(pupil));
    }

    private void answerAsReferral(String referral) {
        PeersForTests.answer("/api/referral/v1/referrals/" + referral + "/parents", """
                {"parents":[
                  {"id":"%s","name":"Amara Okoye-Canary","basis":["NATURAL"],"livesWith":true,
                   "address":{"lines":["12 Canary Lane","Northmoor"],"postcode":"NM1 2AB"}},
                  {"id":"%s","name":"Jude O'Canary & Sons","basis":["PR"],"livesWith":false,
                   "address":{"lines":["3 Canary Quay"],"postcode":"NM4 9XY"}}]}""".formatted(amara, jude));
    }

    /** From now on referral-service says that Amara's address is confidential, and shows it to those who must write to it or to nobody. */
    public void keepAmarasAddressConfidential(EnforcementCaseId opened, boolean shown) {
        String address = shown ? "\"address\":{\"lines\":[\"12 Canary Lane\"],\"postcode\":\"NM1 2AB\"}," : "";
        String referral = json(get(API + "/enforcement-cases/" + opened))
                .required("referralId")
                .stringValue();
        PeersForTests.answer(
                "/api/referral/v1/referrals/" + referral + "/parents",
                "{\"parents\":[{\"id\":\"%s\",\"name\":\"Amara Okoye-Canary\",\"basis\":[\"NATURAL\"],%s\"livesWith\":true,\"contact\":{\"confidentialAddress\":true}}]}"
                        .formatted(amara, address));
    }

    public static String code(String version) {
        return """
                {"version":"%s","effectiveFrom":"2026-09-01","consultedOn":"2026-06-15",
                 "documentRef":"https://www.northmoor.example/code","issuers":["LOCAL_AUTHORITY"],
                 "serviceMethod":"FIRST_CLASS",
                 "noticeToImprove":{"period":{"unit":"SCHOOL_DAYS","value":15},"breachRule":"ANY_FURTHER_UNAUTHORISED"},
                 "council":{"name":"Northmoor Council","address":{"lines":["Civic Centre","1 High Street"],"postcode":"NM1 1AA"},
                   "telephone":"01632 960 100","email":"attendance@northmoor.example",
                   "waysToPay":["Online at www.northmoor.example/pay","By telephone on 01632 960 101"]}}""".formatted(version);
    }

    /** @param more further fields, such as {@code "noticesElsewhere":[…],} */
    public static String decision(@Nullable String skip, String more) {
        return """
                {%s "supportAppropriate":false,
                 "bestTool":{"answer":true,"reason":"A holiday in term time"},
                 "equalityActConsidered":{"answer":true,"reason":"No disability is known"},
                 "publicInterestToProsecuteIfUnpaid":true,
                 "conflicts":{"educationSupervisionOrder":false,"prosecution":false,"careProceedings":false},
                 "statutoryDefence":{"answer":false,"reason":"No evidence of illness"},
                 "socialWorker":"NONE","crossBorder":"NOT_NEEDED",
                 "noticeToImproveSkipped":%s}""".formatted(more, skip == null ? "null" : "\"" + skip + "\"");
    }
}
