package org.rollcall.referral.allocation;

import static org.rollcall.referral.OneCouncil.SCHOOL;

import java.util.Map;
import java.util.UUID;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Who answers for a school, as a test asks and sets it. */
public final class AllocationApi {

    public static final String BASE = "/api/referral/v1";
    public static final String NAMED = BASE + "/named-officers/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OneCouncil council;
    private final MockMvcTester http;

    public AllocationApi(ApplicationContext service, OneCouncil council) {
        this.council = council;
        this.http = service.getBean(MockMvcTester.class);
    }

    public MvcTestResult name(Map<String, Object> naming) {
        return put(SCHOOL, "", naming);
    }

    public MvcTestResult put(String urn, String step, Object body) {
        return council.put(council.leader, NAMED + urn + step, () -> council.get(council.leader, NAMED + urn), body);
    }

    public MvcTestResult cover(String key, Map<String, Object> body) {
        return post(council.leader, NAMED + SCHOOL + "/covers", key, body);
    }

    public MvcTestResult declare(TestToken who, String officer, Map<String, Object> body) {
        return post(who, conflicts(officer), UUID.randomUUID().toString(), body);
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

    public static String conflicts(String officer) {
        return BASE + "/officers/" + officer + "/conflicts";
    }
}
