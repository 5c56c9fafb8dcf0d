package org.rollcall.referral.allocation.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.allocation.AllocationApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class TiesApiTest {

    @Autowired
    private ApplicationContext service;

    private WorkedCase worked;
    private OneCouncil council;
    private AllocationApi api;

    @BeforeEach
    void aCaseOfTheOfficer() {
        worked = new WorkedCase(service);
        council = worked.council;
        api = new AllocationApi(service, council);
    }

    @Test
    void who_is_tied_to_a_parent_finds_nothing_of_the_family_until_the_tie_ends() {
        String officer = "attendance-officer@" + council.id;
        assertThat(council.get(council.officer, worked.path)).hasStatusOk();
        assertThat(seen(council.officer)).containsExactly(worked.id);

        MvcTestResult declared = api.declare(council.officer, officer, tie());

        assertThat(council.get(council.officer, worked.path)).hasStatus(404);
        assertThat(council.get(council.officer, worked.path + "/log")).hasStatus(404);
        assertThat(worked.step(council.officer, "first-contact", Map.of("on", "2026-09-21")))
                .hasStatus(404);
        assertThat(seen(council.officer)).isEmpty();
        assertThat(seen(council.leader)).containsExactly(worked.id);
        JsonNode register = json(council.get(council.leader, AllocationApi.conflicts(officer)));
        assertThat(register.path("heldCases").get(0).asString()).isEqualTo(worked.id);

        String tie = register.path("conflicts").get(0).path("id").asString();
        council.put(council.officer, AllocationApi.conflicts(officer) + "/" + tie + "/end", declared, Map.of());
        assertThat(council.get(council.officer, worked.path)).hasStatusOk();
    }

    @Test
    void a_team_leader_who_is_tied_gives_the_case_to_nobody() {
        String leader = "team-leader@" + council.id;
        api.declare(council.leader, leader, tie());

        assertThat(council.put(council.leader, worked.path + "/allocation", "\"2\"", Map.of("officer", "another")))
                .hasStatus(404);
    }

    private Map<String, Object> tie() {
        return Map.of("parentIds", List.of(worked.parents.getFirst()), "tie", "FRIEND_OR_NEIGHBOUR");
    }

    private List<String> seen(TestToken who) {
        return texts(json(council.get(who, CASES)).path("items"), "id");
    }
}
