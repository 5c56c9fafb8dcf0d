package org.rollcall.referral.caselog;

import static org.rollcall.referral.OneCouncil.CASES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A case of one council, and what people write in its log and attach. */
public final class CaseOfTest {

    public static final String ATTACHMENTS = "/api/referral/v1/attachments";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public final OneCouncil council;
    public final String id;
    public final String log;

    private final MockMvcTester http;

    public CaseOfTest(ApplicationContext service) {
        council = new OneCouncil(service);
        http = service.getBean(MockMvcTester.class);
        id = KnownCases.open(service, council.id, council.pupil, OneCouncil.SCHOOL);
        log = CASES + "/" + id + "/log";
    }

    public MvcTestResult post(TestToken who, String path, Object body) {
        return post(who, path, UUID.randomUUID().toString(), body);
    }

    public MvcTestResult post(TestToken who, String path, String key, Object body) {
        return http.post()
                .uri(path)
                .with(who)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(body))
                .exchange();
    }

    /** An entry that was written; answers its path. */
    public String written(Object body) {
        return String.valueOf(post(council.officer, log, body).getResponse().getHeader("Location"));
    }

    public MvcTestResult attach(TestToken who, String key, Map<String, String> about, String name, byte[] bytes) {
        var request = http.post()
                .uri(ATTACHMENTS)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(who)
                .header("Idempotency-Key", key);
        about.forEach(request::param);
        return request.exchange();
    }

    public Map<String, String> here() {
        return Map.of("kind", "case", "subject", id);
    }

    public static Map<String, Object> done(String kind, Map<String, Object> more) {
        Map<String, Object> deed = new HashMap<>(more);
        deed.putIfAbsent("at", "2026-09-18T14:30:00");
        deed.putIfAbsent("fact", "Rang the mother, who said that the child had been ill.");
        return Map.of("kind", kind, "done", deed);
    }

    public static Map<String, Object> shared(Map<String, Object> entry) {
        Map<String, Object> shared = new HashMap<>(entry);
        shared.put("shared", true);
        return shared;
    }

    public static Map<String, Object> visit(String... outcomes) {
        List<Map<String, Object>> attempts = new ArrayList<>();
        for (String outcome : outcomes) {
            attempts.add(Map.of("at", "2026-09-18T14:%02d:00".formatted(10 + attempts.size()), "outcome", outcome));
        }
        return Map.of("parentId", "P1", "went", List.of("attendance-officer"), "attempts", attempts);
    }
}
