package org.rollcall.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.tie.DeclaredTies;
import org.rollcall.legal.tie.TiesForTests;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.Canary;
import org.rollcall.platform.testsupport.Samples;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A council with one record of every kind, made by its officers over HTTP with marked words wherever words are asked for. */
final class RecordsForTests {

    final CouncilForTests council;
    private final DeclaredTies ties;
    private final EnforcementCaseId opened;
    private final String improvement;
    private final String notice;

    RecordsForTests(ApplicationContext service) {
        council = new CouncilForTests(service);
        ties = service.getBean(DeclaredTies.class);
        council.publishCode();
        opened = council.openCase(CouncilForTests.URN, CouncilForTests.WEEK);
        assertThat(council.decide(opened, decision(null))).hasStatusOk();
        improvement = made(
                council.post(API + "/enforcement-cases/" + opened + "/notices-to-improve", "improve", improving()));
        assertThat(council.decide(opened, decision("NO_BEHAVIOURAL_EFFECT"))).hasStatusOk();
        notice = made(council.issue(opened, council.jude, "issue"));
        assertThat(council.pay(notice, Canary.WORDS, 80, LocalDate.of(2026, 9, 21)))
                .hasStatusOk();
        assertThat(council.send(
                        HttpMethod.PUT,
                        API + "/retention/holds/penaltyNotices/" + notice,
                        council.as(Role.COUNCIL_ADMIN),
                        "{\"reason\":\"APPEAL\"}"))
                .hasStatusOk();
    }

    Samples samples() {
        Samples samples = Samples.of(council.tenant, CouncilForTests.URN);
        for (Role role : List.of(Role.ATTENDANCE_OFFICER, Role.TEAM_LEADER, Role.COURT_OFFICER)) {
            samples.colleague(role, "colleague-" + role.claim()).tied(role, tied("tied-" + role.claim()));
        }
        return samples.ofFamily("/enforcement-cases/{id}", opened)
                .ofFamily("/notices-to-improve/{id}", improvement)
                .ofFamily("/penalty-notices/{id}", notice)
                .ofCouncil("/retention/holds/{collection}/{id}", "penaltyNotices", notice)
                .namingNone("PUT /code-of-conduct")
                .body("PUT /enforcement-cases/{id}/decision-record", decision(null))
                .body("POST /enforcement-cases/{id}/notices-to-improve", improving())
                .body("PUT /notices-to-improve/{id}/outcome", "{\"outcome\":\"FAILED\",\"reason\":\"More missed\"}")
                .body("POST /penalty-notices/{id}/payments", """
                        {"reference":"R2","amount":160,"receivedOn":"2026-09-21"}""");
    }

    private String tied(String officer) {
        TiesForTests.declared(ties, council.tenant, officer, council.pupil);
        return officer;
    }

    private String improving() {
        return """
                {"parentId":"%1$s","supportGiven":["%2$s"],"supportOffered":["%2$s"],"sufficientImprovement":"%2$s"}""".formatted(council.amara, Canary.WORDS);
    }

    private static String decision(@Nullable String skip) {
        return CouncilForTests.decision(skip, "")
                .replace("A holiday in term time", Canary.WORDS)
                .replace("No disability is known", Canary.WORDS)
                .replace("No evidence of illness", Canary.WORDS);
    }

    private static String made(MvcTestResult result) {
        assertThat(result).hasStatus(201);
        return json(result).required("id").stringValue();
    }
}
