package org.rollcall.referral;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.rollcall.referral.pupil.KnownPupils;
import org.rollcall.referral.school.KnownSchools;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A council of one test: a maintained school and an academy, a pupil over the threshold, and the people who act. */
public final class OneCouncil {

    public static final String REFERRALS = "/api/referral/v1/referrals";
    public static final String CASES = "/api/referral/v1/cases";
    public static final String SCHOOL = "142101";
    public static final String ACADEMY = "142102";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OVERTAKEN = 5;

    public final TenantId id = Councils.fresh();
    public final String pupil = UUID.randomUUID().toString();
    public final TestToken school = staff(SCHOOL);
    public final TestToken academy = staff(ACADEMY);
    public final TestToken officer = person(Role.ATTENDANCE_OFFICER);
    public final TestToken leader = person(Role.TEAM_LEADER);
    public final TestToken court = person(Role.COURT_OFFICER);

    private final ApplicationContext service;
    private final MockMvcTester http;

    public OneCouncil(ApplicationContext service) {
        this.service = service;
        this.http = service.getBean(MockMvcTester.class);
        KnownSchools.record(service, id, SCHOOL, "MAINTAINED");
        KnownSchools.record(service, id, ACADEMY, "ACADEMY");
        enrol(pupil, SCHOOL);
        KnownPupils.reachThreshold(service, id, pupil, SCHOOL);
    }

    public void enrol(String child, String urn) {
        KnownPupils.enrol(service, id, child, urn);
    }

    public TestToken person(Role role) {
        return TestTokens.of(id).role(role).subject(role.claim() + "@" + id);
    }

    private TestToken staff(String urn) {
        return TestTokens.of(id).role(Role.SCHOOL_STAFF).schools(urn).subject("staff-" + urn + "@" + id);
    }

    public MvcTestResult get(TestToken who, String path) {
        return http.get().uri(path).with(who).exchange();
    }

    public MvcTestResult post(TestToken who, @Nullable String key, Object body) {
        return postTo(REFERRALS, who, key, body);
    }

    public MvcTestResult postTo(String path, TestToken who, @Nullable String key, Object body) {
        var request = http.post()
                .uri(path)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(body));
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    /** A change to what was last read. */
    public MvcTestResult put(TestToken who, String path, MvcTestResult seen, Object body) {
        return put(who, path, String.valueOf(seen.getResponse().getHeader("ETag")), body);
    }

    /** A change to a record as it is now: whom news from elsewhere overtakes between reading and writing reads again. */
    public MvcTestResult put(TestToken who, String path, Supplier<MvcTestResult> now, Object body) {
        MvcTestResult answer = put(who, path, now.get(), body);
        for (int again = 0; again < OVERTAKEN && answer.getResponse().getStatus() == 412; again++) {
            answer = put(who, path, now.get(), body);
        }
        return answer;
    }

    public MvcTestResult put(TestToken who, String path, @Nullable String version, Object body) {
        var request = http.put()
                .uri(path)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(body));
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    /** A draft of the school; answers its path. */
    public String draft(Map<String, Object> form) {
        MvcTestResult draft = post(school, UUID.randomUUID().toString(), form);
        return String.valueOf(draft.getResponse().getHeader("Location"));
    }

    public MvcTestResult submit(String path) {
        return put(school, path + "/submission", () -> get(school, path), Map.of());
    }

    /** A referral that was submitted and taken into triage; answers its path. */
    public String inTriage() {
        String path = draft(form());
        put(officer, path + "/triage", submit(path), Map.of());
        return path;
    }

    public MvcTestResult decide(TestToken who, String path, Map<String, Object> decision) {
        return put(who, path + "/decision", () -> get(who, path), decision);
    }

    /** A file that was added to a record; answers its id. */
    public String attached(TestToken who, String kind, String subject) {
        byte[] text = ("What was seen in " + subject).getBytes(StandardCharsets.UTF_8);
        MvcTestResult added = http.post()
                .uri("/api/referral/v1/attachments")
                .multipart()
                .file(new MockMultipartFile("file", "notes.txt", "text/plain", text))
                .param("kind", kind)
                .param("subject", subject)
                .with(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
        return json(added).path("id").asString();
    }

    public Map<String, Object> form() {
        return Forms.irregular(pupil, SCHOOL);
    }

    public static JsonNode json(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    public static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(item -> item.path(field).asString()).toList();
    }
}
